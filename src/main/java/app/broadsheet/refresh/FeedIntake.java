package app.broadsheet.refresh;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.feed.UpdateHints;
import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchSuccess;
import app.broadsheet.store.FetchWishes;
import app.broadsheet.store.SaveOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The way of a fetched feed into the store: read and cleaned on {@code cpu}, saved in one transaction. */
final class FeedIntake {
    /** Bytes of feeds between their reading and their commit, which is when each takes many times as much memory. */
    private static final int UNDER_WAY = 2_000_000;

    private final FeedReader reader = new FeedReader();
    private final Semaphore room = new Semaphore(UNDER_WAY, true);
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

    /** Saves a feed's articles and what is remembered of fetching it, in one transaction. */
    CompletableFuture<SaveOutcome> save(FeedId id, ParsedFeed feed, Fresh answer, long body, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(() -> ArticleMaking.of(feed, answer.finalAddress()), cpu)
                .thenCompose(articles -> {
                    if (cancel.isCancelled()) {
                        throw new CancellationException();
                    }
                    return database.articles().save(id, articles, success(feed, answer, body));
                });
    }

    /** As {@link #read} and {@link #save}. Waits for room first: not on {@code cpu} or {@code db-writer}, which make it. */
    CompletableFuture<Taken> take(FeedId id, Fresh answer, long body, CancelFlag cancel) {
        int places = Math.clamp(answer.body().length, 1, UNDER_WAY);
        room.acquireUninterruptibly(places);
        return read(answer)
                .thenCompose(read -> switch (read) {
                    case FeedResult.Parsed(var feed) ->
                        save(id, feed, answer, body, cancel).<Taken>thenApply(Taken.Saved::new);
                    case FeedResult.NotAFeed(var why, var _) ->
                        CompletableFuture.<Taken>completedFuture(new Taken.Refused(why));
                })
                .whenComplete((_, _) -> room.release(places));
    }

    private FetchSuccess success(ParsedFeed feed, Fresh answer, long body) {
        Instant next = Schedule.afterNews(
                times(feed.entries()), feed.hints(), answer.maxAge(), clock.instant(), chance.getAsDouble());
        return new FetchSuccess(
                feed.title(),
                feed.site(),
                answer.movedPermanentlyTo(),
                answer.etag(),
                answer.lastModified(),
                body,
                next,
                wishes(feed.hints(), answer.maxAge()));
    }

    private static FetchWishes wishes(UpdateHints hints, @Nullable Duration maxAge) {
        Duration interval = hints.interval();
        return new FetchWishes(
                interval == null ? maxAge : Schedule.longer(interval, maxAge), hints.skipHours(), hints.skipDays());
    }

    private static List<Instant> times(List<ParsedEntry> entries) {
        return entries.stream()
                .map(entry -> entry.published() == null ? entry.updated() : entry.published())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What became of an answer. */
    sealed interface Taken {
        /** It is in the store. */
        record Saved(SaveOutcome outcome) implements Taken {}

        /** It is not a feed; {@code why} is a sentence. */
        record Refused(String why) implements Taken {}
    }
}
