package app.broadsheet.ui.comments;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** All of the user's comments, for the Comments view: read only while that is shown. FX thread only. */
public final class OutboxModel {
    private static final Logger LOG = Logger.getLogger(OutboxModel.class.getName());

    private final Supplier<CompletableFuture<List<OwnComment>>> source;
    private final ReadOnlyObjectWrapper<List<OwnComment>> comments =
            new ReadOnlyObjectWrapper<>(this, "comments", List.of());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final CommentProgress progress;
    private final Latest latest = new Latest();

    /**
     * @param source gives all comments, on any thread
     * @param progress hears of every article whose comments got further
     */
    public OutboxModel(Supplier<CompletableFuture<List<OwnComment>>> source, CommentProgress progress) {
        this.source = source;
        this.progress = progress;
        shown.subscribe(now -> {
            if (now) {
                load();
            }
        });
    }

    /** Whether the view is in sight. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The comments, the last changed first. */
    public ReadOnlyObjectProperty<List<OwnComment>> commentsProperty() {
        return comments.getReadOnlyProperty();
    }

    /** Takes in what became different in the store. */
    public void changed(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.OwnCommentsChanged(ArticleId article)) {
                progress.look(article);
            }
        }
        if (shown.get() && changes.stream().anyMatch(Change.OwnCommentsChanged.class::isInstance)) {
            load();
        }
    }

    private void load() {
        latest.show(
                source.get(),
                comments::set,
                problem -> LOG.log(Level.WARNING, "The user's comments cannot be read", problem));
    }
}
