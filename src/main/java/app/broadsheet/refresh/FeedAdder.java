package app.broadsheet.refresh;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what the user names: a feed, a page that offers feeds, or a site that has one at a usual place. Methods return
 * at once and may be called on any thread.
 */
public final class FeedAdder {
    private static final Logger LOG = LoggerFactory.getLogger(FeedAdder.class);

    private final SignedFetch http;
    private final FeedIntake intake;
    private final Subscribing subscribing;
    private final Executor fetch;

    /**
     * Signs in where a server asks for it and {@code signIns} has one.
     *
     * @param chance numbers from 0 up to 1, which spread the next attempts
     */
    public FeedAdder(
            Http http,
            SignIns signIns,
            Database database,
            IndexCatchUp index,
            RefreshThreads threads,
            Clock clock,
            DoubleSupplier chance) {
        this.http = new SignedFetch(http, signIns);
        this.intake = new FeedIntake(database, threads.cpu(), clock, chance);
        this.subscribing = new Subscribing(database.feeds(), intake, index);
        this.fetch = threads.fetch();
    }

    /**
     * Follows what was typed or pasted, and stores its first articles. Answers {@code Subscriptions}, {@code Choices} when
     * a page offers several feeds, or {@code Unreadable}.
     */
    public CompletableFuture<ImportItem> add(String typed, @Nullable FolderId folder, CancelFlag cancel) {
        String name = typed.strip();
        return run(name, () -> new FeedSearch(http, intake, subscribing, name, folder, cancel).typed());
    }

    /** Follows one of a page's choices. */
    public CompletableFuture<ImportItem> follow(FeedChoice choice, @Nullable FolderId folder, CancelFlag cancel) {
        String name = choice.title();
        return run(
                name, () -> new FeedSearch(http, intake, subscribing, name, folder, cancel).chosen(choice.address()));
    }

    /**
     * Looks into one of a page's choices. Follows and stores nothing.
     *
     * @param typed what led to the page: a choice on another host is not the user's own yet, and may not be a local one
     */
    public CompletableFuture<FeedPreview> preview(String typed, FeedChoice choice, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(
                () -> new FeedSearch(http, intake, subscribing, typed.strip(), null, cancel).preview(choice.address()),
                fetch);
    }

    private CompletableFuture<ImportItem> run(String name, Supplier<ImportItem> work) {
        return CompletableFuture.supplyAsync(work, fetch).exceptionally(e -> {
            LOG.error("Adding {} failed", name, e instanceof CompletionException ? e.getCause() : e);
            return new ImportItem.Unreadable(name, "It could not be stored.");
        });
    }
}
