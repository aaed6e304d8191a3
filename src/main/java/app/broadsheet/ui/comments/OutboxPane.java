package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The Comments view: everything that the user wrote, what needs them first. FX thread only. */
public final class OutboxPane extends BorderPane {
    private final OwnActions actions;
    private final StateWords states;
    private final Consumer<ArticleId> open;
    private final Words words = Words.of(OutboxPane.class);
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox none;
    private final SubscriptionBag subscriptions = new SubscriptionBag();

    /**
     * @param around the window
     * @param open shows an article
     * @param edit shows an article and opens the user's comment on it for writing
     */
    public OutboxPane(
            OutboxModel model,
            CommentsModel comments,
            CommentSurroundings around,
            Consumer<ArticleId> open,
            Consumer<OwnComment> edit,
            Ages ages) {
        this.open = open;
        this.states = new StateWords(words, ages);
        this.actions =
                new OwnActions(comments.commenting(), edit, around.browse(), around.copy(), around.told(), words);
        getStyleClass().addAll("headlines-pane", "outbox-pane");
        Label title = new Label(words.get("comments"));
        title.getStyleClass().add("pane-title");
        HBox heading = new HBox(title);
        heading.getStyleClass().add("pane-heading");
        setTop(heading);
        rows.getStyleClass().add("outbox-rows");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("outbox-scroll");
        none = new VBox(
                Icons.icon(BootstrapIcons.CHAT_SQUARE_TEXT, "empty-icon"),
                new WrappedText(words.get("outbox.empty"), "empty-title"),
                new WrappedText(words.get("outbox.empty.hint"), "empty-advice"));
        none.getStyleClass().addAll("empty-list", "outbox-empty");
        subscriptions.follow(model.commentsProperty(), this::show);
    }

    /** Lets go of the model. */
    public void detach() {
        subscriptions.close();
    }

    private void show(List<OwnComment> comments) {
        rows.getChildren().clear();
        section("outbox.asks", comments.stream().filter(one -> rank(one) == 0).toList());
        section(
                "outbox.waiting",
                comments.stream().filter(one -> rank(one) == 1).toList());
        section("outbox.drafts", comments.stream().filter(one -> rank(one) == 2).toList());
        section("outbox.sent", comments.stream().filter(one -> rank(one) == 3).toList());
        setCenter(comments.isEmpty() ? none : scroll);
    }

    private static int rank(OwnComment comment) {
        return switch (comment.state()) {
            case NEEDS_SIGN_IN, NEEDS_EDIT, NEEDS_CHOICE, CLOSED -> 0;
            case QUEUED, CHECKING, SENDING, UNCERTAIN, WAITING, HELD -> 1;
            case DRAFT -> 2;
            case PUBLISHED, HANDED_OFF, CANCELLED -> 3;
        };
    }

    private void section(String key, List<OwnComment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        Label title = new Label(words.get(key));
        title.getStyleClass().add("outbox-section");
        rows.getChildren().add(title);
        comments.forEach(comment -> rows.getChildren().add(row(comment)));
    }

    private VBox row(OwnComment comment) {
        WrappedText headline = new WrappedText(
                comment.subject().headline().isBlank()
                        ? words.get("outbox.untitled")
                        : comment.subject().headline(),
                "outbox-headline");
        headline.setMaxLines(2);
        String parent = comment.parent() == null
                ? comment.subject().source()
                : words.get(
                        "outbox.reply",
                        comment.parent().author(),
                        comment.subject().source());
        Label source = new Label(parent);
        source.getStyleClass().add("comment-age");
        VBox about = new VBox(headline, source);
        about.getStyleClass().add("outbox-about");
        about.setAccessibleRole(AccessibleRole.BUTTON);
        about.setAccessibleText(words.get("outbox.show", comment.subject().headline()));
        about.setFocusTraversable(true);
        about.setOnMouseClicked(event -> open.accept(comment.article()));
        about.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(comment.article());
                event.consume();
            }
        });
        VBox row = new VBox(about, new OwnNode(comment, states, actions));
        row.getStyleClass().add("outbox-row");
        return row;
    }
}
