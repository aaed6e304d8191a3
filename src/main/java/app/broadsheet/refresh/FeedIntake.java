package app.broadsheet.refresh;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchSuccess;
import app.broadsheet.store.SaveOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;

/** The way of a fetched feed into the store: read and cleaned on {@code cpu}, saved in one transaction. */
final class FeedIntake {
    private final FeedReader reader = new FeedReader();
    private final Database database;
    private final Executor cpu;
    private final Clock clock;
    private final DoubleSupplier chance;

    FeedIntake(Database database, Executor cpu, Clock clock, DoubleSupplier chance) {
        this.database = database;
        this.cpu = cpu;
        this.clock = clock;
        this.chance = chance;
    }

    /** Reads an answer as a feed. */
    CompletableFuture<FeedResult> read(Fresh answer) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return reader.read(answer.body(), answer.contentType(), answer.finalAddress());
                    } catch (RuntimeException | StackOverflowError _) {
                        return new FeedResult.NotAFeed("This feed is damaged in a way that cannot be read.", false);
                    }
                },
                cpu);
    }

    /**
     * Saves a feed's articles, and after them what is remembered of fetching it: when only the first came to be, the next
     * fetch mends it.
     */
    CompletableFuture<SaveOutcome> save(FeedId id, ParsedFeed feed, Fresh answer, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(() -> ArticleMaking.of(feed, answer.finalAddress()), cpu)
                .thenCompose(articles -> {
                    if (cancel.isCancelled()) {
                        throw new CancellationException();
                    }
                    return database.articles().save(id, articles);
                })
                .thenCompose(outcome ->
                        database.feeds().fetched(id, success(feed, answer)).thenApply(_ -> outcome));
    }

    private FetchSuccess success(ParsedFeed feed, Fresh answer) {
        Instant next = Schedule.afterNews(
                times(feed.entries()), feed.hints(), answer.maxAge(), clock.instant(), chance.getAsDouble());
        return new FetchSuccess(
                feed.title(), feed.site(), answer.movedPermanentlyTo(), answer.etag(), answer.lastModified(), next);
    }

    private static List<Instant> times(List<ParsedEntry> entries) {
        return entries.stream()
                .map(entry -> entry.published() == null ? entry.updated() : entry.published())
                .filter(Objects::nonNull)
                .toList();
    }
}
