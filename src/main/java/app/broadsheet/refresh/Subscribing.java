package app.broadsheet.refresh;

import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.store.AddedFeed;
import app.broadsheet.store.FeedStore;
import app.broadsheet.store.NewFeed;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Makes a subscription of a feed that was fetched and read, with its first articles. */
record Subscribing(FeedStore feeds, FeedIntake intake, IndexCatchUp index) {
    /**
     * Adds it; when it is followed already, only what is new in it. Blocks.
     *
     * @param asked where it was asked for: kept, unless it moved for good
     */
    ImportItem subscribe(
            String name, ParsedFeed feed, URI asked, Fresh answer, @Nullable FolderId folder, CancelFlag cancel) {
        URI address = answer.movedPermanentlyTo() == null ? asked : answer.movedPermanentlyTo();
        AddedFeed added = feeds.add(NewFeed.subscribed(address, feed.title(), feed.site(), folder))
                .join();
        intake.save(added.id(), feed, answer, BodyHash.of(answer.body()), cancel)
                .join();
        CompletableFuture<Integer> _ = index.run();
        List<FeedId> ids = added.alreadyHere() ? List.of() : List.of(added.id());
        return new ImportItem.Subscriptions(name, ids, added.alreadyHere() ? 1 : 0, List.of());
    }
}
