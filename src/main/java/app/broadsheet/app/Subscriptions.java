package app.broadsheet.app;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Which feeds are followed. */
public final class Subscriptions {
    /**
     * Follows what the user typed or pasted: a feed's or a page's address, with or without {@code https://}. Fetches it
     * first, and then its articles. Answers {@link ImportItem.Subscriptions}, {@link ImportItem.Choices} when a page
     * offers several feeds, or {@link ImportItem.Unreadable} with the reason.
     */
    public CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder) {
        return Unwired.yet();
    }

    /** Follows one feed of a page's {@link ImportItem.Choices}. */
    public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
        return Unwired.yet();
    }

    /** Stops following a source; its articles go with it, and come back with the way back. */
    public CompletableFuture<Undo> unsubscribe(FeedId feed) {
        return Unwired.yet();
    }

    /** Gives a source the user's own name. */
    public CompletableFuture<Void> rename(FeedId feed, String title) {
        return Unwired.yet();
    }

    /** Writes all subscriptions as an OPML 2.0 file. */
    public CompletableFuture<Void> export(Path file) {
        return Unwired.yet();
    }
}
