package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentThread;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The comments under an article: how many, what is being written, the user's own, the threads. FX thread only. */
public final class CommentsPane extends VBox {
    private final CommentsModel model;
    private final CommentSurroundings around;
    private final Ages ages;
    private final Words words = Words.of(CommentsPane.class);
    private final Label count = new Label();
    private final Button write = new Button();
    private final WrappedText info = new WrappedText("", "comments-info");
    private final Button signIn = new Button();
    private final VBox signInPlace = new VBox();
    private final VBox editorPlace = new VBox();
    private final VBox own = new VBox();
    private final ThreadPane threads;
    private final OwnActions actions;
    private final StateWords states;
    private final EditorPane editor;
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final FxThread fx = new FxThread();
    private Supplier<String> selection = () -> "";
    private @Nullable ArticleId shown;

    /** Shows the model's comments. */
    public CommentsPane(CommentsModel model, CommentSurroundings around, Ages ages) {
        this.model = model;
        this.around = around;
        this.ages = ages;
        this.states = new StateWords(words, ages);
        actions = new OwnActions(
                model.commenting(), model.editor()::edit, around.browse(), around.copy(), around.told(), words);
        editor = new EditorPane(model.editor(), actions, new EditorPreview(this::context, words), words);
        threads = new ThreadPane(this::context, this::reply, this::quote, ages, words);
        getStyleClass().addAll("section", "comments");
        own.getStyleClass().add("own-comments");
        signIn.setText(words.get("signin"));
        signIn.getStyleClass().add("write-comment");
        signIn.setOnAction(event -> askToSignIn());
        signInPlace.managedProperty().bind(Bindings.isNotEmpty(signInPlace.getChildren()));
        getChildren().addAll(header(), info, signInPlace, editorPlace, own, threads);
        subscriptions.follow(model.threadProperty(), this::show);
        subscriptions.follow(model.ownProperty(), this::showOwn);
        subscriptions.follow(model.editor().commentProperty(), this::showEditor);
    }

    private HBox header() {
        Label title = new Label(words.get("comments"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        write.setText(words.get("write"));
        write.setGraphic(Icons.icon(BootstrapIcons.PENCIL));
        write.getStyleClass().add("write-comment");
        write.setOnAction(event -> write());
        Button again = Icons.button(BootstrapIcons.ARROW_CLOCKWISE, words.get("fetch"), model::fetch);
        HBox header = new HBox(title, count, space, again, write);
        header.getStyleClass().add("section-header");
        return header;
    }

    /** Lets go of the model. */
    public void detach() {
        model.editor().close();
        editor.detach();
        subscriptions.close();
    }

    /** @param selected what is selected in the article; empty for nothing */
    public void quoteFrom(Supplier<String> selected) {
        selection = selected;
    }

    /** Opens the editor for a comment on the article; what is selected in the article is quoted. */
    public void write() {
        write(null, Quotes.of(selection.get()));
    }

    private void show(CommentThread thread) {
        boolean another = !Objects.equals(shown, model.articleProperty().get());
        shown = model.articleProperty().get();
        int number = thread.comments().size();
        count.setText(number == 0 ? "" : String.format(words.locale(), "%d", number));
        count.setVisible(number > 0);
        threads.show(thread.comments(), another);
        String said = ThreadWords.of(thread, words, ages);
        info.setText(said);
        Presence.set(info, !said.isEmpty());
        if (thread.comments().isEmpty()) {
            threads.getChildren().add(new WrappedText(words.get("none"), "comments-none"));
        }
        editor.target(thread.target());
        offerSignIn();
        OwnComment open = model.editor().commentProperty().get();
        if (open != null && editor.getScene() == null) {
            showEditor(open); // it stood in the thread, which is a new one now
        }
    }

    private void showOwn(List<OwnComment> all) {
        OwnComment open = model.editor().commentProperty().get();
        List<OwnNode> nodes = all.stream()
                .filter(one -> open == null || !one.id().equals(open.id()))
                .map(one -> new OwnNode(one, states, actions))
                .toList();
        own.getChildren().setAll(nodes);
        Presence.set(own, !nodes.isEmpty());
        offerSignIn();
    }

    private void showEditor(@Nullable OwnComment comment) {
        editorPlace.getChildren().remove(editor);
        threads.getChildren().remove(editor);
        showOwn(model.ownProperty().get());
        if (comment == null) {
            return;
        }
        CommentParent parent = comment.parent();
        if (parent == null || parent.key() == null || !threads.putBehind(parent.key(), editor)) {
            editorPlace.getChildren().add(editor);
        }
        // The page is scrolled to what has the focus, which has to have its place first.
        fx.later(() -> {
            if (editor.getScene() != null) {
                editor.getScene().getRoot().applyCss();
                editor.getScene().getRoot().layout();
                editor.focusText();
            }
        });
    }

    /** A site that wants an account is asked for one here. */
    private void offerSignIn() {
        boolean wanted = signInTarget() != null;
        if (signInPlace.getChildren().contains(signIn) != wanted) {
            signInPlace.getChildren().clear();
            if (wanted) {
                signInPlace.getChildren().add(signIn);
            }
        }
    }

    private @Nullable CommentTarget signInTarget() {
        CommentTarget target = model.threadProperty().get().target();
        if (target != null && target.kind() == CommentTarget.Kind.SIGN_IN) {
            return target;
        }
        return model.ownProperty().get().stream()
                .filter(one -> one.state() == OutboxState.NEEDS_SIGN_IN)
                .map(one -> one.delivery().target())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void askToSignIn() {
        CommentTarget target = signInTarget();
        ArticleId article = model.articleProperty().get();
        if (target != null && article != null) {
            signInPlace
                    .getChildren()
                    .setAll(new SignInForm(
                            around.accounts(), target, why -> signedIn(article, why), this::closeSignIn, words));
        }
    }

    private void closeSignIn() {
        signInPlace.getChildren().clear();
        offerSignIn();
    }

    private void signedIn(ArticleId article, String why) {
        around.told().tell(why.isEmpty() ? words.get("signin.done") : words.get("signin.session", why), null);
        model.signedIn(article);
        fx.execute(this::closeSignIn);
    }

    private void reply(Comment comment) {
        write(new CommentParent(comment.key(), name(comment), null), "");
    }

    private void quote(Comment comment) {
        write(new CommentParent(comment.key(), name(comment), null), Quotes.of(comment.body()));
    }

    private String name(Comment comment) {
        return comment.author().isBlank() ? words.get("anonymous") : comment.author();
    }

    private void write(@Nullable CommentParent parent, String begin) {
        ArticleId article = model.articleProperty().get();
        if (article != null) {
            model.editor().open(article, parent, begin);
            model.writing(article);
        }
    }

    private BlockContext context(Comment comment) {
        return context(comment.article());
    }

    private BlockContext context(ArticleId article) {
        return new BlockContext(
                address -> around.pictures().find(article, address),
                around.browse(),
                around.hover(),
                NodeOrientation.LEFT_TO_RIGHT);
    }
}
