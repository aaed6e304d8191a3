package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Comment;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The comments of one article, as threads. FX thread only. */
public final class CommentsModel {
    private static final Logger LOG = Logger.getLogger(CommentsModel.class.getName());
    private final Function<ArticleId, CompletableFuture<List<Comment>>> source;
    private final ReadOnlyObjectWrapper<List<ThreadedComment>> comments =
            new ReadOnlyObjectWrapper<>(this, "comments", List.of());
    private final Latest latest = new Latest();
    private @Nullable ArticleId article;

    /** @param source gives an article's comments, on any thread */
    public CommentsModel(Function<ArticleId, CompletableFuture<List<Comment>>> source) {
        this.source = source;
    }

    /** Shows the comments of an article, or with null none. */
    public void show(@Nullable ArticleId id) {
        article = id;
        latest.forget();
        comments.set(List.of());
        if (id != null) {
            load(id);
        }
    }

    /** Takes in what became different in the store. */
    public void changed(List<Change> changes) {
        ArticleId id = article;
        if (id != null && changes.contains(new Change.CommentsChanged(id))) {
            load(id);
        }
    }

    private void load(ArticleId id) {
        latest.show(
                source.apply(id),
                found -> comments.set(ThreadedComment.order(found)),
                problem -> LOG.log(Level.WARNING, "Comments cannot be read", problem));
    }

    /** All of them in reading order. */
    public ReadOnlyObjectProperty<List<ThreadedComment>> commentsProperty() {
        return comments.getReadOnlyProperty();
    }
}
