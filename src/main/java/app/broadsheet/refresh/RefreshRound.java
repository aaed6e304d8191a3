package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.FeedRefresh.Refreshed;
import app.broadsheet.store.FetchState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One refresh of some feeds, from the first request to the summary. */
final class RefreshRound {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshRound.class);
    /** Feeds between their request and their commit: bounds what is held in memory. */
    private static final int UNDER_WAY = 24;

    private final Semaphore places = new Semaphore(UNDER_WAY, true);
    private final List<Feed> feeds;
    private final FeedRefresh refresh;
    private final RefreshListener listener;
    private final CancelFlag cancel;
    private final IntConsumer stored;
    private final List<Refreshed> finished = new ArrayList<>();
    private int newArticles;
    private int updated;

    /** @param stored is told how many articles came in with each feed */
    RefreshRound(
            List<Feed> feeds, FeedRefresh refresh, RefreshListener listener, CancelFlag cancel, IntConsumer stored) {
        this.feeds = HostOrder.of(feeds);
        this.refresh = refresh;
        this.listener = listener;
        this.cancel = cancel;
        this.stored = stored;
    }

    CompletableFuture<RefreshSummary> run(Map<FeedId, FetchState> known, Executor fetch) {
        CompletableFuture<?>[] all = feeds.stream()
                .map(feed -> CompletableFuture.runAsync(() -> finish(one(feed, known)), fetch))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all).thenApplyAsync(_ -> summary(), fetch);
    }

    private Refreshed one(Feed feed, Map<FeedId, FetchState> known) {
        try {
            places.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Refreshed.now(new FeedOutcome.Stopped(feed));
        }
        try {
            return cancel.isCancelled()
                    ? Refreshed.now(new FeedOutcome.Stopped(feed))
                    : refresh.run(feed, known.get(feed.id()), cancel);
        } catch (RuntimeException e) {
            if (cancel.isCancelled() || e.getCause() instanceof CancellationException) {
                return Refreshed.now(new FeedOutcome.Stopped(feed));
            }
            LOG.error("Refreshing {} failed", feed.address(), e);
            return Refreshed.now(new FeedOutcome.Failed(feed, "Its articles could not be stored."));
        } finally {
            places.release();
        }
    }

    private synchronized void finish(Refreshed done) {
        finished.add(done);
        if (done.outcome() instanceof FeedOutcome.Saved saved) {
            newArticles += saved.added().size();
            updated += saved.updated();
            stored.accept(saved.added().size() + saved.updated());
        }
        try {
            listener.done(new RefreshProgress(finished.size(), feeds.size(), newArticles, done.outcome()));
        } catch (RuntimeException e) {
            LOG.error("A listener to a refresh failed", e);
        }
    }

    private synchronized RefreshSummary summary() {
        boolean offline = finished.size() > 1
                && finished.stream().noneMatch(Refreshed::reached)
                && finished.stream().anyMatch(done -> done.outcome() instanceof FeedOutcome.Failed);
        if (!offline) {
            finished.forEach(done -> done.later().run());
        }
        List<FeedOutcome.Failed> failed = finished.stream()
                .map(Refreshed::outcome)
                .filter(FeedOutcome.Failed.class::isInstance)
                .map(FeedOutcome.Failed.class::cast)
                .toList();
        return new RefreshSummary(feeds.size(), newArticles, updated, failed, offline, cancel.isCancelled());
    }
}
