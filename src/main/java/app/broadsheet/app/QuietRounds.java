package app.broadsheet.app;

import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.RefreshListener;
import app.broadsheet.refresh.RefreshSummary;
import app.broadsheet.refresh.Refresher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Fetches the feeds whose time has come, without a word: one round at a time. All methods on any thread. */
final class QuietRounds {
    /** After a round in which no server could be reached. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final RefreshSummary NOTHING = new RefreshSummary(0, 0, 0, List.of(), false, false);

    private final Refresher refresher;
    private final RefreshListener listener;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final BooleanSupplier network;
    private final Clock clock;
    private Instant pausedUntil = Instant.MIN;
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<RefreshSummary> running;

    /**
     * @param listener is told of each feed
     * @param network whether there is a network at all
     */
    QuietRounds(
            Refresher refresher,
            RefreshListener listener,
            Connectivity connectivity,
            Preferences preferences,
            BooleanSupplier network,
            Clock clock) {
        this.refresher = refresher;
        this.listener = listener;
        this.connectivity = connectivity;
        this.preferences = preferences;
        this.network = network;
        this.clock = clock;
    }

    /** Fetches what is due. Nothing while offline, with no network, or when the user fetches by hand. */
    synchronized CompletableFuture<RefreshSummary> run() {
        Pace pace = preferences.pace();
        if (running != null) {
            return running;
        }
        if (pace == Pace.MANUAL
                || connectivity.workingOffline()
                || clock.instant().isBefore(pausedUntil)
                || !network.getAsBoolean()) {
            return CompletableFuture.completedFuture(NOTHING);
        }
        CompletableFuture<RefreshSummary> started = new CompletableFuture<>();
        CancelFlag flag = new CancelFlag();
        running = started;
        cancel = flag;
        Failures.log(
                refresher.refreshDue(pace, listener, flag).handle((summary, failure) -> {
                    end(started, summary, failure);
                    return null;
                }),
                "end a round");
        return started;
    }

    /** The network is back: the next round need not wait. */
    synchronized void resume() {
        pausedUntil = Instant.MIN;
    }

    /** Stops the round that is going on; completes when it has ended. */
    synchronized CompletableFuture<Void> stop() {
        cancel.cancel();
        return ended();
    }

    /** Completes when no round is going on. */
    synchronized CompletableFuture<Void> ended() {
        return running == null ? CompletableFuture.completedFuture(null) : running.handle((summary, failure) -> null);
    }

    private void end(
            CompletableFuture<RefreshSummary> started, @Nullable RefreshSummary summary, @Nullable Throwable failure) {
        synchronized (this) {
            running = null;
            // Feeds that no network could bring stay due: they are not to be tried every minute.
            if (summary == null || summary.offline()) {
                pausedUntil = clock.instant().plus(PAUSE);
            }
        }
        if (summary != null) {
            started.complete(summary);
        } else {
            started.completeExceptionally(failure == null ? new IllegalStateException("No summary") : failure);
        }
    }
}
