package app.broadsheet.ui.imports;

import app.broadsheet.app.Subscriptions;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How a feed is followed. The answers come on any thread. */
public interface FeedAdding {
    /** Follows what the user typed. */
    CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder);

    /** Follows one of several feeds that a page offers. */
    CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder);

    /** By the use cases. */
    static FeedAdding of(Subscriptions subscriptions) {
        return new FeedAdding() {
            @Override
            public CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder) {
                return subscriptions.add(typed, folder);
            }

            @Override
            public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
                return subscriptions.follow(choice, folder);
            }
        };
    }
}
