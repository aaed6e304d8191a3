package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.store.Database;
import app.broadsheet.store.FeedStore;
import app.broadsheet.store.FetchState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fetches feeds and stores what is new in them. One bad feed never disturbs the others; a refresh that is stopped at any
 * moment leaves whole feeds behind, done or untouched. Methods return at once and may be called on any thread.
 */
public final class Refresher {
    /** So many new articles are indexed while a refresh is still running, so that little is left to do at its end. */
    private static final int INDEXED_AT_ONCE = 500;

    private final FeedStore feeds;
    private final FeedRefresh refresh;
    private final IndexCatchUp index;
    private final Executor fetch;
    private final Clock clock;

    /**
     * Signs in where a server asks for it and {@code signIns} has one.
     *
     * @param chance numbers from 0 up to 1, which spread the next attempts
     */
    public Refresher(
            Http http,
            SignIns signIns,
            Database database,
            IndexCatchUp index,
            RefreshThreads threads,
            Clock clock,
            DoubleSupplier chance) {
        this.feeds = database.feeds();
        this.refresh = new FeedRefresh(
                new SignedFetch(http, signIns),
                feeds,
                new FeedIntake(database, threads.cpu(), clock, chance),
                clock,
                chance);
        this.index = index;
        this.fetch = threads.fetch();
        this.clock = clock;
    }

    /** Refreshes every subscription but those that are gone for good and those that the user stopped. */
    public CompletableFuture<RefreshSummary> refreshAll(RefreshListener listener, CancelFlag cancel) {
        return refreshWhere(known -> known == null || !known.isStopped(), listener, cancel);
    }

    /**
     * Refreshes the subscriptions whose time has come, at the user's pace; see {@link Schedule}.
     *
     * @param may whether to, asked on a {@code fetch-*} thread and only when there is something to fetch
     */
    public CompletableFuture<RefreshSummary> refreshDue(
            Pace pace, BooleanSupplier may, RefreshListener listener, CancelFlag cancel) {
        Instant now = clock.instant();
        return feeds.fetchStates().thenCompose(states -> {
            Set<FeedId> due = states.stream()
                    .filter(known -> Due.is(known, pace, now))
                    .map(FetchState::feed)
                    .collect(Collectors.toSet());
            return due.isEmpty()
                    ? CompletableFuture.completedFuture(RefreshSummary.NOTHING)
                    : CompletableFuture.supplyAsync(may::getAsBoolean, fetch)
                            .thenCompose(yes -> yes
                                    ? refresh(due, listener, cancel)
                                    : CompletableFuture.completedFuture(RefreshSummary.NOTHING));
        });
    }

    /**
     * Refreshes just these, whenever their time is. Completes when all are done or the flag is set and what was under
     * way has ended; fails only when the store does. Indexing may still be going on then: see {@link IndexCatchUp#run}.
     */
    public CompletableFuture<RefreshSummary> refresh(List<Feed> some, RefreshListener listener, CancelFlag cancel) {
        return feeds.fetchStates().thenCompose(states -> start(some, byFeed(states), listener, cancel));
    }

    /** Refreshes just these, as far as they are still followed. */
    public CompletableFuture<RefreshSummary> refresh(Set<FeedId> some, RefreshListener listener, CancelFlag cancel) {
        return refreshWhere(known -> known != null && some.contains(known.feed()), listener, cancel);
    }

    private CompletableFuture<RefreshSummary> refreshWhere(
            Predicate<@Nullable FetchState> wanted, RefreshListener listener, CancelFlag cancel) {
        return feeds.fetchStates().thenCompose(states -> {
            Map<FeedId, FetchState> known = byFeed(states);
            return feeds.all()
                    .thenApply(all -> all.stream()
                            .filter(feed -> feed.kind() == FeedKind.SUBSCRIBED)
                            .filter(feed -> wanted.test(known.get(feed.id())))
                            .toList())
                    .thenCompose(some -> start(some, known, listener, cancel));
        });
    }

    private CompletableFuture<RefreshSummary> start(
            List<Feed> some, Map<FeedId, FetchState> known, RefreshListener listener, CancelFlag cancel) {
        AtomicInteger waiting = new AtomicInteger();
        RefreshRound round = new RefreshRound(some, refresh, listener, cancel, articles -> {
            if (waiting.addAndGet(articles) >= INDEXED_AT_ONCE) {
                waiting.set(0);
                index.ahead();
            }
        });
        return round.run(known, fetch).whenComplete((_, _) -> {
            CompletableFuture<Integer> _ = index.run();
        });
    }

    private static Map<FeedId, FetchState> byFeed(List<FetchState> states) {
        return states.stream().collect(Collectors.toMap(FetchState::feed, Function.identity()));
    }
}
