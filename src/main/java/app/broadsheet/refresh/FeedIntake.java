package app.broadsheet.refresh;

import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.feed.ParsedFeed;
import app.broadsheet.feed.UpdateHints;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
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
    private static final int UNDER_WAY = 1_500_000;

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

    /**
     * Waits until all that came before has room: who asks a server only then brings nothing that would lie and wait. May
     * take as long as {@link #take}; not on {@code cpu} or {@code db-writer}.
     */
    void awaitRoom() {
        room.acquireUninterruptibly();
        room.release();
    }

    /** Reads an answer as a feed. */
    CompletableFuture<FeedResult> read(Fresh answer) {
        return CompletableFuture.supplyAsync(() -> parsed(answer), cpu);
    }

    /** Saves a feed's articles and what is remembered of fetching it, in one transaction. */
    CompletableFuture<SaveOutcome> save(FeedId id, ParsedFeed feed, Fresh answer, long body, CancelFlag cancel) {
        return CompletableFuture.supplyAsync(() -> ready(feed, answer, body), cpu)
                .thenCompose(ready -> saved(id, ready, cancel));
    }

    /**
     * As {@link #read} and {@link #save}, and all but the writing in one task, so that what was read is forgotten soon.
     * Waits for room first: not on {@code cpu} or {@code db-writer}, which make it.
     */
    CompletableFuture<Taken> take(FeedId id, Fresh answer, long body, CancelFlag cancel) {
        int places = Math.clamp(answer.body().length, 1, UNDER_WAY);
        room.acquireUninterruptibly(places);
        return CompletableFuture.<Half>supplyAsync(
                        () -> switch (parsed(answer)) {
                            case FeedResult.Parsed(var feed) -> ready(feed, answer, body);
                            case FeedResult.NotAFeed(var why, var _) -> new Taken.Refused(why);
                        },
                        cpu)
                .thenCompose(taken -> switch (taken) {
                    case Ready ready -> saved(id, ready, cancel).<Taken>thenApply(Taken.Saved::new);
                    case Taken.Refused refused -> CompletableFuture.<Taken>completedFuture(refused);
                })
                .whenComplete((_, _) -> room.release(places));
    }

    private FeedResult parsed(Fresh answer) {
        try {
            return reader.read(answer.body(), answer.contentType(), answer.finalAddress());
        } catch (RuntimeException | StackOverflowError _) {
            return new FeedResult.NotAFeed("This feed is damaged in a way that cannot be read.", false);
        }
    }

    private Ready ready(ParsedFeed feed, Fresh answer, long body) {
        return new Ready(ArticleMaking.of(feed, answer.finalAddress()), success(feed, answer, body));
    }

    private CompletableFuture<SaveOutcome> saved(FeedId id, Ready ready, CancelFlag cancel) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        return database.articles().save(id, ready.articles, ready.success);
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

    /** An answer that is read. */
    sealed interface Half permits Ready, Taken.Refused {}

    /** What is to be stored. */
    record Ready(List<NewArticle> articles, FetchSuccess success) implements Half {}

    /** What became of an answer. */
    sealed interface Taken {
        /** It is in the store. */
        record Saved(SaveOutcome outcome) implements Taken {}

        /** It is not a feed; {@code why} is a sentence. */
        record Refused(String why) implements Taken, Half {}
    }
}
