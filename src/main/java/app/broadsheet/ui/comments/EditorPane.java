package app.broadsheet.ui.comments;

import app.broadsheet.app.CommentPreview;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.WritingArea;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Where a comment is written. What is typed is kept at every pause. FX thread only. */
final class EditorPane extends VBox {
    private static final Duration PAUSE = Duration.millis(400);

    private final EditorModel model;
    private final Words words;
    private final OwnActions actions;
    private final WrappedText heading = new WrappedText("", "editor-heading");
    private final WritingArea area = new WritingArea();
    private final IdentityFields identity;
    private final Label kept = new Label();
    private final WrappedText hint = new WrappedText("", "editor-hint");
    private final ToggleButton look = new ToggleButton();
    private final EditorPreview preview;
    private final Button send;
    private CommentPreview.Form form = CommentPreview.Form.PLAIN;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final SubscriptionBag subscriptions = new SubscriptionBag();

    EditorPane(EditorModel model, OwnActions actions, EditorPreview preview, Words words) {
        this.model = model;
        this.words = words;
        this.actions = actions;
        this.preview = preview;
        this.identity = new IdentityFields(words);
        getStyleClass().add("editor");
        area.setPromptText(words.get("editor.prompt"));
        area.setAccessibleText(words.get("editor.text"));
        send = new Button(words.get("editor.send"));
        send.getStyleClass().addAll("accent", "editor-send");
        send.setOnAction(event -> queue());
        Button later = new Button(words.get("editor.close"));
        later.getStyleClass().add("quiet-button");
        later.setOnAction(event -> model.close());
        Button discard = new Button(words.get("own.discard"));
        discard.getStyleClass().add("quiet-button");
        discard.setOnAction(event -> discard());
        look.setText(words.get("editor.preview"));
        look.getStyleClass().add("quiet-button");
        look.selectedProperty().subscribe(this::look);
        Presence.set(preview, false);
        kept.getStyleClass().add("editor-kept");
        kept.setMinWidth(0);
        FlowPane foot = new FlowPane(send, later, discard, look, kept);
        foot.getStyleClass().add("editor-foot");
        getChildren().addAll(heading, area, preview, hint, identity, foot);
        area.writtenProperty().bindBidirectional(model.textProperty());
        pause.setOnFinished(event -> keep());
        subscriptions.follow(model.textProperty(), text -> typed());
        subscriptions.follow(model.commentProperty(), this::show);
        identity.changedProperty().subscribe(this::sendable);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void detach() {
        pause.stop();
        area.writtenProperty().unbindBidirectional(model.textProperty());
        subscriptions.close();
    }

    /** Whether name and e-mail are wanted where this goes. */
    void target(@Nullable CommentTarget target) {
        boolean account = target != null && target.account() != null;
        Presence.set(identity, !account);
        identity.required(target != null && target.nameRequired());
        form = CommentPreview.form(target);
        Presence.set(look, form != CommentPreview.Form.PLAIN);
        Presence.set(hint, form != CommentPreview.Form.PLAIN);
        if (form == CommentPreview.Form.PLAIN) {
            look.setSelected(false);
        } else {
            hint.setText(EditorPreview.hint(form, words));
        }
        sendable();
    }

    /** Shows what is written as the site will, or lets go on writing. */
    private void look() {
        boolean looking = look.isSelected();
        OwnComment open = model.commentProperty().get();
        if (looking && open != null) {
            preview.show(form, model.textProperty().get(), open.article());
        }
        Presence.set(area, !looking);
        Presence.set(preview, looking);
        look.setText(words.get(looking ? "editor.write" : "editor.preview"));
    }

    void focusText() {
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    private void show(@Nullable OwnComment comment) {
        look.setSelected(false);
        if (comment == null) {
            pause.stop();
            return;
        }
        identity.show(model.identity());
        heading.setText(
                comment.parent() == null
                        ? words.get("editor.article")
                        : words.get("editor.reply", comment.parent().author()));
        kept.setText(comment.text().isEmpty() ? "" : words.get("editor.kept"));
    }

    private void typed() {
        if (model.commentProperty().get() != null) {
            kept.setText("");
            pause.playFromStart();
        }
        sendable();
    }

    private void keep() {
        var _ = model.save();
        kept.setText(words.get("editor.kept"));
    }

    private void sendable() {
        send.setDisable(model.textProperty().get().isBlank() || !identity.complete());
    }

    private void queue() {
        if (!send.isDisabled()) {
            pause.stop();
            var _ = model.queue(identity.identity());
        }
    }

    private void discard() {
        OwnComment open = model.commentProperty().get();
        if (open != null) {
            pause.stop();
            var _ = model.save().thenRun(() -> actions.discard(open));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            queue();
            event.consume();
        }
    }
}
