package app.broadsheet.ui.imports;

import app.broadsheet.app.Subscriptions;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How a feed is followed. The answers come on any thread. */
public interface FeedAdding {
    /** Follows what the user typed. */
    CompletableFuture<ImportItem> add(String typed);

    /** Follows one of several feeds that a page offers, in a folder; null for the top level. */
    CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder);

    /** Signs in for a feed at the server that asks, and follows the feed. */
    CompletableFuture<ImportItem> signIn(URI feed, URI at, String name, String password);

    /** Whether what is sent there can be read on the way. */
    boolean isOpen(URI feed);

    /** Looks into one of several feeds that a page offers; {@code typed} led to the page. */
    CompletableFuture<FeedPreview> preview(String typed, FeedChoice choice);

    /** By the use cases. */
    static FeedAdding of(Subscriptions subscriptions) {
        return new FeedAdding() {
            @Override
            public CompletableFuture<ImportItem> add(String typed) {
                return subscriptions.add(typed, null);
            }

            @Override
            public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
                return subscriptions.follow(choice, folder);
            }

            @Override
            public CompletableFuture<ImportItem> signIn(URI feed, URI at, String name, String password) {
                // The keyring may wait for its user; the feed need not.
                var _ = subscriptions.signIn(feed, at, name, password);
                return subscriptions.add(feed.toString(), null);
            }

            @Override
            public boolean isOpen(URI feed) {
                return subscriptions.isOpen(feed);
            }

            @Override
            public CompletableFuture<FeedPreview> preview(String typed, FeedChoice choice) {
                return subscriptions.preview(typed, choice);
            }
        };
    }
}
