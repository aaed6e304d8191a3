package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.feed.OpmlWriter;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.AddedFeed;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Subscription lists in and out: OPML's nested lines as folders and feeds, and back. */
final class SubscriptionList {
    private final Database store;
    private final FeedSignIns signIns;
    private final Clock clock;

    SubscriptionList(Database store, FeedSignIns signIns, Clock clock) {
        this.store = store;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * Follows the feeds of a list, in folders as the list has them. What is followed already stays where it is.
     *
     * @param name of the list, for the report
     * @param problems lines that could not be read, for the report
     * @param within the folder that all of it comes into; null for the top level
     */
    CompletableFuture<ImportItem> follow(
            String name, List<OfferedFeed> feeds, List<String> problems, @Nullable FolderId within) {
        for (OfferedFeed feed : feeds) {
            TypedSignIn listed = TypedSignIn.of(feed.address().toString());
            if (listed.signIn() != null) {
                Failures.log(signIns.use(listed.signIn()), "keep a sign-in");
            }
        }
        return folders(feeds, within)
                .thenCompose(made -> store.feeds()
                        .add(feeds.stream()
                                .map(feed -> NewFeed.subscribed(
                                        feed.address(), feed.title(), feed.site(), made.get(feed.folders())))
                                .toList()))
                .thenApply(added -> report(name, added, problems));
    }

    /** All subscriptions as an OPML 2.0 document. */
    CompletableFuture<byte[]> export() {
        return store.folders()
                .all()
                .thenCombine(
                        store.feeds().all(),
                        (folders, feeds) -> new OpmlWriter()
                                .write("Broadsheet subscriptions", clock.instant(), outlines(null, folders, feeds)));
    }

    /** Makes each folder once, one after the other since each may be the next one's parent. */
    private CompletableFuture<Map<List<String>, FolderId>> folders(List<OfferedFeed> feeds, @Nullable FolderId within) {
        Map<List<String>, FolderId> made = new HashMap<>();
        if (within != null) {
            made.put(List.of(), within);
        }
        CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
        for (List<String> path :
                feeds.stream().map(OfferedFeed::folders).distinct().toList()) {
            for (int depth = 1; depth <= path.size(); depth++) {
                List<String> folder = path.subList(0, depth);
                last = last.thenCompose(done -> made.containsKey(folder)
                        ? CompletableFuture.completedFuture(null)
                        : store.folders()
                                .add(made.get(folder.subList(0, folder.size() - 1)), folder.getLast())
                                .thenAccept(id -> made.put(folder, id)));
            }
        }
        return last.thenApply(done -> made);
    }

    private static ImportItem report(String name, List<AddedFeed> added, List<String> problems) {
        List<FeedId> fresh = added.stream()
                .filter(feed -> !feed.alreadyHere())
                .map(AddedFeed::id)
                .toList();
        return new ImportItem.Subscriptions(name, fresh, added.size() - fresh.size(), problems);
    }

    private static List<OpmlOutline> outlines(@Nullable FolderId within, List<Folder> folders, List<Feed> feeds) {
        List<OpmlOutline> outlines = new ArrayList<>();
        for (Folder folder : folders) {
            if (Objects.equals(folder.parent(), within)) {
                outlines.add(OpmlOutline.folder(folder.name(), outlines(folder.id(), folders, feeds)));
            }
        }
        for (Feed feed : feeds) {
            if (feed.kind() == FeedKind.SUBSCRIBED && Objects.equals(feed.folder(), within)) {
                outlines.add(OpmlOutline.feed(feed.title(), feed.address(), feed.site()));
            }
        }
        return outlines;
    }
}
