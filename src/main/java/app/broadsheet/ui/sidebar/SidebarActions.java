package app.broadsheet.ui.sidebar;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the sidebar asks of the window. Called on the FX thread. */
public interface SidebarActions {
    /** The row was clicked, or Enter pressed on it: shows its list, in place of the sidebar if need be. */
    void activate(Scope scope);

    /** Gives a source the user's own name. */
    void rename(FeedId feed, String title);

    /** Shows how it goes with fetching a source. */
    void properties(FeedId feed);

    /** Gives a folder another name. */
    void rename(FolderId folder, String name);

    /** Makes a folder with a name for now; completes with it on the FX thread. */
    CompletableFuture<FolderId> addFolder(@Nullable FolderId parent);

    /** Removes a folder, but not what is in it. */
    void remove(FolderId folder);

    /** Puts a source or folder elsewhere. */
    void move(Scope what, SourceSpot to);

    /** Stops following a source. */
    void unsubscribe(FeedId feed);

    /** Gives a saved search another name. */
    void renameSearch(Scope.Search search, String name);

    /** Keeps a saved search no longer. */
    void removeSearch(Scope.Search search);

    /** Stars articles that were dropped on the starred ones. */
    void starDropped(Set<ArticleId> articles);

    /** Marks articles as unread that were dropped on the unread ones. */
    void unreadDropped(Set<ArticleId> articles);

    /** Puts the sources of articles that were dropped on a folder into it. */
    void fileDropped(Set<FeedId> sources, FolderId into);

    /** Marks everything of a scope as read. */
    void markAllRead(Scope scope);
}
