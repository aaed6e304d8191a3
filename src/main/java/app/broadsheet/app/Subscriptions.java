package app.broadsheet.app;

import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.FeedAdder;
import app.broadsheet.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Which feeds are followed. */
public final class Subscriptions {
    private final Database store;
    private final FeedAdder adder;
    private final SubscriptionList list;
    private final Executor cpu;

    /** @param cpu writes files */
    public Subscriptions(Database store, FeedAdder adder, Executor cpu, Clock clock) {
        this.store = store;
        this.adder = adder;
        this.list = new SubscriptionList(store, clock);
        this.cpu = cpu;
    }

    /**
     * Follows what the user typed or pasted: a feed's or a page's address, with or without {@code https://}. Fetches it
     * first, and then its articles. Answers {@link ImportItem.Subscriptions}, {@link ImportItem.Choices} when a page
     * offers several feeds, or {@link ImportItem.Unreadable} with the reason.
     */
    public CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder) {
        return adder.add(typed, folder, new CancelFlag());
    }

    /** Follows one feed of a page's {@link ImportItem.Choices}. */
    public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder) {
        return adder.follow(choice, folder, new CancelFlag());
    }

    /** Stops following a source; its articles go with it, and come back with the way back. */
    public CompletableFuture<Undo> unsubscribe(FeedId feed) {
        return store.feeds()
                .unsubscribe(feed)
                .thenApply(articles ->
                        new Undo(1, () -> store.feeds().resubscribe(feed).thenAccept(back -> {})));
    }

    /** Gives a source the user's own name. */
    public CompletableFuture<Void> rename(FeedId feed, String title) {
        return store.feeds().rename(feed, title);
    }

    /** Writes all subscriptions as an OPML 2.0 file. Fails with an {@link UncheckedIOException} when it cannot. */
    public CompletableFuture<Void> export(Path file) {
        return list.export()
                .thenAcceptAsync(
                        opml -> {
                            try {
                                Files.write(file, opml);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        cpu);
    }

    /** Follows every feed of a list that was read from {@code name}. Fetches nothing yet. */
    CompletableFuture<ImportItem> follow(String name, List<OpmlOutline> outlines, List<String> problems) {
        return list.follow(name, outlines, problems);
    }
}
