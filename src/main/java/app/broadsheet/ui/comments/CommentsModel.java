package app.broadsheet.ui.comments;

import app.broadsheet.app.Commenting;
import app.broadsheet.app.Discussions;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.CommentThread;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The thread of one article and what the user wrote on it. FX thread only. */
public final class CommentsModel {
    private static final Logger LOG = Logger.getLogger(CommentsModel.class.getName());

    private final Function<ArticleId, CompletableFuture<CommentThread>> source;
    private final Commenting commenting;
    private final Discussions discussions;
    private final ReadOnlyObjectWrapper<CommentThread> thread =
            new ReadOnlyObjectWrapper<>(this, "thread", CommentThread.NONE);
    private final ReadOnlyObjectWrapper<List<OwnComment>> own = new ReadOnlyObjectWrapper<>(this, "own", List.of());
    private final ReadOnlyObjectWrapper<@Nullable ArticleId> article = new ReadOnlyObjectWrapper<>(this, "article");
    private final EditorModel editor;
    private final Latest latestThread = new Latest();
    private final Latest latestOwn = new Latest();

    /** @param source gives an article's thread, on any thread */
    public CommentsModel(
            Function<ArticleId, CompletableFuture<CommentThread>> source,
            Commenting commenting,
            Discussions discussions) {
        this.source = source;
        this.commenting = commenting;
        this.discussions = discussions;
        this.editor = new EditorModel(commenting);
    }

    /** Shows the comments of an article, or with null none. What was being written is kept as a draft. */
    public void show(@Nullable ArticleId id) {
        ArticleId before = article.get();
        if (before != null && before.equals(id)) {
            return;
        }
        editor.close();
        if (before != null && !thread.get().comments().isEmpty()) {
            discussions.seen(before);
        }
        latestThread.forget();
        latestOwn.forget();
        thread.set(CommentThread.NONE);
        own.set(List.of());
        article.set(id);
        if (id != null) {
            loadThread(id);
            loadOwn(id);
            discussions.opened(id);
        }
    }

    /** Opens a comment of the user's on the article that is shown, for writing. */
    public void edit(OwnComment comment) {
        if (comment.article().equals(article.get())) {
            editor.close();
            editor.edit(comment);
        }
    }

    /** Takes in what became different in the store. */
    public void changed(List<Change> changes) {
        ArticleId id = article.get();
        if (id == null) {
            return;
        }
        if (changes.contains(new Change.CommentsChanged(id))) {
            loadThread(id);
        }
        if (changes.contains(new Change.OwnCommentsChanged(id))) {
            loadOwn(id);
        }
    }

    private void loadThread(ArticleId id) {
        latestThread.show(
                source.apply(id), thread::set, problem -> LOG.log(Level.WARNING, "Comments cannot be read", problem));
    }

    private void loadOwn(ArticleId id) {
        latestOwn.show(
                commenting.of(id),
                found -> {
                    own.set(found);
                    editor.changed(found);
                },
                problem -> LOG.log(Level.WARNING, "The user's comments cannot be read", problem));
    }

    /** The article's comments. */
    public ReadOnlyObjectProperty<CommentThread> threadProperty() {
        return thread.getReadOnlyProperty();
    }

    /** What the user wrote on it. */
    public ReadOnlyObjectProperty<List<OwnComment>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The article; null for none. */
    public ReadOnlyObjectProperty<@Nullable ArticleId> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** What is being written. */
    public EditorModel editor() {
        return editor;
    }

    /** The user has an account now: asks the site again, and sends what waited for it. */
    void signedIn(ArticleId id) {
        for (OwnComment one : own.get()) {
            if (one.state() == OutboxState.NEEDS_SIGN_IN) {
                var _ = commenting.sendAnyway(one.id());
            }
        }
        var _ = discussions.read(id);
    }

    /** The user begins to write on an article: finds out where comments go, unless that is known. */
    void writing(ArticleId id) {
        discussions.writing(id);
    }

    /** Fetches the thread of the article that is shown once more. */
    void fetch() {
        ArticleId id = article.get();
        if (id != null) {
            var _ = discussions.read(id);
        }
    }

    Commenting commenting() {
        return commenting;
    }
}
