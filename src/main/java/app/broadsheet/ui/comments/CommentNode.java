package app.broadsheet.ui.comments;

import app.broadsheet.model.Comment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.block.BlockContext;
import app.broadsheet.ui.fx.block.Blocks;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One comment: who, when, what. Style class {@code depth-N}, N up to 5, says how far it is indented. */
final class CommentNode extends VBox {
    private static final int DEEPEST = 5;

    CommentNode(ThreadedComment threaded, BlockContext context, Ages ages, Words words) {
        Comment comment = threaded.comment();
        getStyleClass().addAll("comment", "depth-" + Math.min(threaded.depth(), DEEPEST));
        Label author = new Label(comment.author().isBlank() ? words.get("anonymous") : comment.author());
        author.getStyleClass().add("comment-author");
        HBox line = new HBox(author);
        line.getStyleClass().add("comment-line");
        if (comment.time() != null) {
            Label age = new Label(ages.full(comment.time()));
            age.getStyleClass().add("comment-age");
            age.setMinWidth(USE_PREF_SIZE);
            age.setTooltip(new Tooltip(ages.exact(comment.time())));
            line.getChildren().add(age);
        }
        VBox body = new VBox();
        body.getStyleClass().add("comment-body");
        body.getChildren().addAll(new Blocks(context).nodes(comment.body()));
        VBox content = new VBox(line, body);
        content.getStyleClass().add("comment-content");
        getChildren().add(content);
    }
}
