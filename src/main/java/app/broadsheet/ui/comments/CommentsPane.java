package app.broadsheet.ui.comments;

import app.broadsheet.model.Comment;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The comments under an article: how many, the threads, or that there are none yet. FX thread only. */
public final class CommentsPane extends VBox {
    /** How many are made into nodes at a time: a thread of thousands must not hold up the article. */
    private static final int AT_A_TIME = 100;

    private final CommentPictures pictures;
    private final Consumer<URI> browse;
    private final Consumer<Optional<URI>> hover;
    private final Ages ages;
    private final Words words = Words.of(CommentsPane.class);
    private final Label count = new Label();
    private final VBox threads = new VBox();
    private final SubscriptionBag subscriptions = new SubscriptionBag();

    /**
     * Shows the model's comments.
     *
     * @param browse opens a link outside
     * @param hover called with the link that the mouse or the keyboard is on, and with nothing when there is none
     */
    public CommentsPane(
            CommentsModel model,
            CommentPictures pictures,
            Consumer<URI> browse,
            Consumer<Optional<URI>> hover,
            Ages ages) {
        this.pictures = pictures;
        this.browse = browse;
        this.hover = hover;
        this.ages = ages;
        getStyleClass().addAll("section", "comments");
        Label title = new Label(words.get("comments"));
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("section-count");
        HBox header = new HBox(title, count);
        header.getStyleClass().add("section-header");
        threads.getStyleClass().add("threads");
        getChildren().addAll(header, threads);
        subscriptions.follow(model.commentsProperty(), this::show);
    }

    /** Lets go of the model. */
    public void detach() {
        subscriptions.close();
    }

    private void show(List<ThreadedComment> comments) {
        count.setText(comments.isEmpty() ? "" : String.format(words.locale(), "%d", comments.size()));
        count.setVisible(!comments.isEmpty());
        threads.getChildren().clear();
        if (comments.isEmpty()) {
            threads.getChildren().add(new WrappedText(words.get("none"), "comments-none"));
        } else {
            showMore(comments, 0);
        }
    }

    private void showMore(List<ThreadedComment> comments, int from) {
        int to = Math.min(comments.size(), from + AT_A_TIME);
        for (ThreadedComment comment : comments.subList(from, to)) {
            threads.getChildren().add(new CommentNode(comment, context(comment.comment()), ages, words));
        }
        if (to < comments.size()) {
            Button more = new Button(words.count("more", comments.size() - to));
            more.getStyleClass().add("comments-more");
            more.setOnAction(event -> {
                threads.getChildren().remove(more);
                showMore(comments, to);
            });
            threads.getChildren().add(more);
        }
    }

    private BlockContext context(Comment comment) {
        return new BlockContext(
                address -> pictures.find(comment.article(), address), browse, hover, NodeOrientation.LEFT_TO_RIGHT);
    }
}
