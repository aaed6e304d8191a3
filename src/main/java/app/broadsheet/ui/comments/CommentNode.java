package app.broadsheet.ui.comments;

import app.broadsheet.model.Comment;
import app.broadsheet.model.ThreadedComment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import app.broadsheet.ui.fx.block.Blocks;
import java.util.List;
import javafx.event.EventTarget;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One comment: who, when, what. Style class {@code depth-N}, N up to 5, says how far it is indented. */
final class CommentNode extends VBox {
    private static final int DEEPEST = 5;
    private final Blocks blocks;
    private final VBox body = new VBox();

    /**
     * What the reader can do with a comment.
     *
     * @param hidden how many answers are folded away; 0 for none
     * @param answers whether there are any
     */
    record Doing(int hidden, boolean answers, Runnable fold, Runnable reply, Runnable quote) {}

    CommentNode(ThreadedComment threaded, BlockContext context, Doing doing, Ages ages, Words words) {
        Comment comment = threaded.comment();
        getStyleClass().addAll("comment", "depth-" + Math.min(threaded.depth(), DEEPEST));
        String name = comment.author().isBlank() ? words.get("anonymous") : comment.author();
        Label author = new Label(name);
        author.getStyleClass().add("comment-author");
        author.setMinWidth(0);
        HBox line = new HBox(author);
        line.getStyleClass().add("comment-line");
        if (comment.time() != null) {
            Label age = new Label(ages.full(comment.time()));
            age.getStyleClass().add("comment-age");
            age.setMinWidth(USE_PREF_SIZE);
            LateTooltip.set(age, ages.exact(comment.time()));
            line.getChildren().add(age);
        }
        if (comment.fresh()) {
            Label fresh = new Label(words.get("new"));
            fresh.getStyleClass().add("comment-new");
            fresh.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(fresh);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getChildren().add(space);
        if (doing.answers()) {
            line.getChildren()
                    .add(Icons.button(
                            doing.hidden() > 0 ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_UP,
                            words.get(doing.hidden() > 0 ? "unfold" : "fold"),
                            doing.fold()));
        }
        body.getStyleClass().add("comment-body");
        blocks = new Blocks(context);
        body.getChildren().addAll(blocks.nodes(comment.body()));
        HBox foot = new HBox(quiet(words.get("reply"), words.get("reply.to", name), doing.reply()));
        foot.getChildren().add(quiet(words.get("quote"), words.get("quote.from", name), doing.quote()));
        foot.getStyleClass().add("comment-foot");
        VBox content = new VBox(line, body, foot);
        content.getStyleClass().add("comment-content");
        getChildren().add(content);
        if (doing.hidden() > 0) {
            Button more = quiet(words.count("hidden", doing.hidden()), "", doing.fold());
            more.getStyleClass().add("comment-hidden");
            content.getChildren().add(more);
        }
    }

    /** What it says, in reading order. */
    List<WrappedText> texts() {
        return blocks.texts();
    }

    /** Whether this is a part of what it says, and not of what can be done with it. */
    boolean isText(EventTarget target) {
        return Lineage.of(target).anyMatch(body::equals);
    }

    private static Button quiet(String text, String spoken, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("quiet-button");
        if (!spoken.isEmpty()) {
            button.setAccessibleText(spoken);
        }
        button.setOnAction(event -> action.run());
        return button;
    }
}
