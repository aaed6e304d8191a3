package app.broadsheet.app;

import app.broadsheet.comment.ThreadReader;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Fetching the threads below articles: for the one that is read, for who begins to write, and ahead. What came is told
 * through {@link ChangeStream}.
 */
public final class Discussions {
    private static final int MOST_AHEAD = 60;
    private static final Duration THREAD_IS_FRESH = Duration.ofMinutes(10);
    private static final Duration TARGET_IS_FRESH = Duration.ofHours(1);

    private final Database store;
    private final ThreadReader threads;
    private final Connectivity connectivity;
    private final Executor fetch;
    private final Clock clock;
    private final CancelFlag cancel = new CancelFlag();

    /** @param fetch runs what waits for the network */
    public Discussions(Database store, ThreadReader threads, Connectivity connectivity, Executor fetch, Clock clock) {
        this.store = store;
        this.threads = threads;
        this.connectivity = connectivity;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Takes up nothing more. */
    public void stop() {
        cancel.cancel();
    }

    /** Fetches an article's thread; at once with nothing done while offline. */
    public CompletableFuture<Void> read(ArticleId article) {
        return connectivity.workingOffline()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(() -> threads.read(article, cancel), fetch);
    }

    /** The user reads the article: fetches its thread when its feed names one and ours is old. */
    public void opened(ArticleId article) {
        Failures.log(
                store.outbox().subject(article).thenCombine(store.comments().thread(article), (subject, thread) -> {
                    CommentLinks links = subject.map(CommentSubject::comments).orElse(CommentLinks.NONE);
                    boolean named = links.feed() != null || links.page() != null || links.post() != null;
                    if (named && old(thread.fetched(), THREAD_IS_FRESH)) {
                        Failures.log(read(article), "fetch comments");
                    }
                    return named;
                }),
                "fetch comments");
    }

    /** The user begins to write: finds out where comments go, unless that is known and not old. */
    public void writing(ArticleId article) {
        Failures.log(
                store.comments().thread(article).thenAccept(thread -> {
                    CommentTarget target = thread.target();
                    if (old(target == null ? null : target.found(), TARGET_IS_FRESH)) {
                        Failures.log(read(article), "find out where comments go");
                    }
                }),
                "find out where comments go");
    }

    private boolean old(@Nullable Instant found, Duration fresh) {
        return found == null || found.plus(fresh).isBefore(clock.instant());
    }

    /** A round of refreshing has ended: reads the threads that have grown; what fails is logged. */
    public void afterRefresh() {
        Failures.log(readAhead(), "fetch comments ahead");
    }

    /** Fetches, one after the other, the threads that have grown, of the newest articles. */
    public CompletableFuture<Void> readAhead() {
        if (connectivity.workingOffline()) {
            return CompletableFuture.completedFuture(null);
        }
        return store.comments()
                .grown(MOST_AHEAD)
                .thenAcceptAsync(
                        articles -> articles.forEach(article -> {
                            if (!cancel.isCancelled()) {
                                threads.read(article, cancel);
                            }
                        }),
                        fetch);
    }

    /** Remembers that the thread was read: what comes later is new. */
    public void seen(ArticleId article) {
        Failures.log(store.comments().seen(article), "remember that comments were read");
    }
}
