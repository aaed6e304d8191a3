package app.broadsheet.ui.comments;

import app.broadsheet.model.Comment;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.ThreadedComment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.block.BlockContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Comments in reading order, answers indented below what they answer; a branch can be folded. FX thread only. */
final class ThreadPane extends VBox {
    /** How many are made into nodes at a time: a thread of thousands must not hold up the article. */
    private static final int AT_A_TIME = 100;

    private final Function<Comment, BlockContext> context;
    private final Consumer<Comment> reply;
    private final Consumer<Comment> quote;
    private final Ages ages;
    private final Words words;
    private final Set<CommentId> folded = new HashSet<>();
    private final Map<String, Node> byKey = new HashMap<>();
    private final ThreadText text = new ThreadText();
    private List<ThreadedComment> comments = List.of();
    private int shown = AT_A_TIME;

    ThreadPane(
            Function<Comment, BlockContext> context,
            Consumer<Comment> reply,
            Consumer<Comment> quote,
            Ages ages,
            Words words) {
        this.context = context;
        this.reply = reply;
        this.quote = quote;
        this.ages = ages;
        this.words = words;
        getStyleClass().add("threads");
    }

    void show(List<ThreadedComment> now, boolean another) {
        if (another) {
            folded.clear();
            shown = AT_A_TIME;
        }
        comments = now;
        render();
    }

    /** Puts a node behind the comment with this key; false when that is not in sight. */
    boolean putBehind(String key, Node node) {
        Node comment = byKey.get(key);
        if (comment == null) {
            return false;
        }
        getChildren().add(getChildren().indexOf(comment) + 1, node);
        return true;
    }

    private void render() {
        getChildren().clear();
        byKey.clear();
        text.restart();
        List<ThreadedComment> visible = visible();
        for (ThreadedComment comment : visible.subList(0, Math.min(shown, visible.size()))) {
            CommentNode node = new CommentNode(comment, context.apply(comment.comment()), doing(comment), ages, words);
            byKey.put(comment.comment().key(), node);
            text.add(node, comment.comment().body());
            getChildren().add(node);
        }
        if (shown < visible.size()) {
            Button more = new Button(words.count("more", visible.size() - shown));
            more.getStyleClass().add("comments-more");
            more.setOnAction(event -> {
                shown += AT_A_TIME;
                render();
            });
            getChildren().add(more);
        }
    }

    private List<ThreadedComment> visible() {
        List<ThreadedComment> visible = new ArrayList<>();
        int hiddenBelow = Integer.MAX_VALUE;
        for (ThreadedComment comment : comments) {
            if (comment.depth() > hiddenBelow) {
                continue;
            }
            hiddenBelow = folded.contains(comment.comment().id()) ? comment.depth() : Integer.MAX_VALUE;
            visible.add(comment);
        }
        return visible;
    }

    private CommentNode.Doing doing(ThreadedComment comment) {
        CommentId id = comment.comment().id();
        int answers = answers(comment);
        return new CommentNode.Doing(
                folded.contains(id) ? answers : 0,
                answers > 0,
                () -> fold(id),
                () -> reply.accept(comment.comment()),
                () -> quote.accept(comment.comment()));
    }

    private int answers(ThreadedComment comment) {
        int at = comments.indexOf(comment);
        int end = at + 1;
        while (end < comments.size() && comments.get(end).depth() > comment.depth()) {
            end++;
        }
        return end - at - 1;
    }

    private void fold(CommentId id) {
        if (!folded.remove(id)) {
            folded.add(id);
        }
        render();
    }
}
