package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.IconIntake;
import app.broadsheet.refresh.PrepareOrder;
import app.broadsheet.refresh.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fetches full texts and pictures ahead of reading, by the reader's rules, one run at a time. All methods on any thread. */
public final class FetchingAhead {
    private static final int MOST_REMEMBERED = 500;
    private static final long BYTES_OF_ONE = 50_000_000;

    private final EditionPreparer preparer;
    private final IconIntake icons;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final Surroundings surroundings;
    private final Executor fetch;
    private final Listeners<Waiting> listeners = new Listeners<>();
    private final Set<ArticleId> missed = new LinkedHashSet<>();
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<Void> running;
    private boolean again;
    private boolean held;
    private volatile Waiting waiting = Waiting.FOR_NOTHING;

    /** What it waits for before it fetches anything that nobody asked for. */
    public enum Waiting {
        FOR_NOTHING,
        /** The computer runs on its battery. */
        FOR_MAINS,
        /** The network costs by the amount. */
        FOR_UNMETERED
    }

    /**
     * @param surroundings asked before each run
     * @param fetch asks it
     */
    public FetchingAhead(
            EditionPreparer preparer,
            IconIntake icons,
            Connectivity connectivity,
            Preferences preferences,
            Surroundings surroundings,
            Executor fetch) {
        this.preparer = preparer;
        this.icons = icons;
        this.connectivity = connectivity;
        this.preferences = preferences;
        this.surroundings = surroundings;
        this.fetch = fetch;
    }

    /** What it waits for. */
    public Waiting waiting() {
        return waiting;
    }

    /** Calls {@code listener} when that changes, on other threads than the FX thread. */
    public Subscription onWaiting(Consumer<Waiting> listener) {
        return listeners.add(listener);
    }

    /** For the clock: fetches what had to wait, if it need not any more. */
    public void look() {
        if (waiting != Waiting.FOR_NOTHING && !connectivity.workingOffline()) {
            Failures.log(start(), "fetch ahead");
        }
    }

    /** Fetches what is missing, or does so once more after the run that is going on; completes when nothing runs. */
    public synchronized CompletableFuture<Void> start() {
        if (held) {
            again = true;
            return CompletableFuture.completedFuture(null);
        }
        if (running != null) {
            again = true;
            return running;
        }
        CompletableFuture<Void> started = new CompletableFuture<>();
        running = started;
        cancel = new CancelFlag();
        run(started);
        return started;
    }

    /** The reader opened an article of which something is missing: it is fetched now, or first of all once there is a way. */
    public void opened(ArticleId article) {
        if (connectivity.workingOffline() || !connectivity.network()) {
            synchronized (this) {
                if (missed.size() < MOST_REMEMBERED) {
                    missed.add(article);
                }
            }
            return;
        }
        Failures.log(
                preparer.prepare(new PrepareOrder(List.of(article), false, BYTES_OF_ONE), _ -> {}, new CancelFlag()),
                "fetch what an article lacks");
    }

    /** A source was followed, and fetched with that: its icon comes along. */
    public void followed() {
        if (!connectivity.workingOffline()) {
            Failures.log(icons.run(new CancelFlag()), "fetch an icon");
        }
    }

    /** Completes when no run is going on. */
    synchronized CompletableFuture<Void> settled() {
        return running == null ? CompletableFuture.completedFuture(null) : running;
    }

    /** Stops soon; what is stored stays, the rest is found again by the next start. */
    public synchronized void stop() {
        again = false;
        cancel.cancel();
    }

    /** Stops, and starts no run before {@link #release}. Completes when none is going on. */
    synchronized CompletableFuture<Void> hold() {
        held = true;
        cancel.cancel();
        return settled();
    }

    /** Ends {@link #hold}; fetches what was to be fetched meanwhile. */
    void release() {
        synchronized (this) {
            held = false;
            if (!again) {
                return;
            }
            again = false;
        }
        Failures.log(start(), "fetch ahead");
    }

    private void run(CompletableFuture<Void> started) {
        List<ArticleId> first;
        synchronized (this) {
            first = new ArrayList<>(missed);
            missed.clear();
        }
        long most = preferences.offlineEdition().bytesAhead();
        CancelFlag mine = cancel;
        Failures.log(
                preparer.prepare(new PrepareOrder(first, false, most), _ -> {}, mine)
                        .thenApplyAsync(_ -> now(), fetch)
                        .thenCompose(now -> now == Waiting.FOR_NOTHING
                                ? CompletableFuture.allOf(icons.run(mine), preparer.ahead(most, mine))
                                : CompletableFuture.<Void>completedFuture(null))
                        .exceptionallyCompose(failure -> mine.isCancelled() // the app ends: the rest is found again
                                ? CompletableFuture.<Void>completedFuture(null)
                                : CompletableFuture.<Void>failedFuture(failure))
                        .whenComplete((summary, failure) -> {
                            if (!repeats()) {
                                started.complete(null);
                                return;
                            }
                            run(started);
                        }),
                "fetch ahead");
    }

    private Waiting now() {
        OfflineEdition kept = preferences.offlineEdition();
        Waiting before = waiting;
        Waiting now = Waiting.FOR_NOTHING;
        if (kept.mainsOnly() && surroundings.onBattery()) {
            now = Waiting.FOR_MAINS;
        } else if (kept.unmeteredOnly() && surroundings.metered()) {
            now = Waiting.FOR_UNMETERED;
        }
        waiting = now;
        if (now != before) {
            listeners.tell(now);
        }
        return now;
    }

    private synchronized boolean repeats() {
        boolean more = again && !cancel.isCancelled();
        again &= held;
        if (!more) {
            running = null;
        }
        return more;
    }
}
