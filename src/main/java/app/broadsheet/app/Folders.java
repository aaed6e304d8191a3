package app.broadsheet.app;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.store.FeedStore;
import app.broadsheet.store.FolderStore;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The folders of the sidebar, and the user's order of sources and folders. */
public final class Folders {
    private final FolderStore folders;
    private final FeedStore feeds;

    Folders(FolderStore folders, FeedStore feeds) {
        this.folders = folders;
        this.feeds = feeds;
    }

    /** Makes a folder in {@code parent}, null for the top level; one of that name that is there already is used. */
    public CompletableFuture<FolderId> add(@Nullable FolderId parent, String name) {
        return folders.add(parent, name);
    }

    /** Gives a folder another name. */
    public CompletableFuture<Void> rename(FolderId folder, String name) {
        return folders.rename(folder, name);
    }

    /** Removes a folder; what is in it moves to where it was. */
    public CompletableFuture<Undo> remove(FolderId folder) {
        return folders.remove(folder)
                .thenApply(gone -> gone.map(removal -> new Undo(1, () -> folders.restore(removal)))
                        .orElseGet(() -> new Undo(0, () -> CompletableFuture.completedFuture(null))));
    }

    /** Puts a source or a folder elsewhere; a folder not into itself. Other scopes stay where they are. */
    public CompletableFuture<Void> move(Scope what, SourceSpot to) {
        return switch (what) {
            case Scope.InFeed(FeedId feed) ->
                feeds.move(feed, to.folder(), to.before() instanceof Scope.InFeed(FeedId before) ? before : null);
            case Scope.InFolder(FolderId folder) ->
                folders.move(
                        folder, to.folder(), to.before() instanceof Scope.InFolder(FolderId before) ? before : null);
            default -> CompletableFuture.completedFuture(null);
        };
    }
}
