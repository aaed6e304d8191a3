package app.broadsheet.app;

import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.RefreshListener;
import app.broadsheet.refresh.RefreshSummary;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.refresh.Surroundings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fetches the feeds whose time has come, without a word: one round at a time. All methods on any thread. */
final class QuietRounds {
    /** After a round in which no server could be reached. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Refresher refresher;
    private final RefreshListener listener;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Listeners<Boolean> listeners = new Listeners<>();
    private volatile boolean held;
    private Instant pausedUntil = Instant.MIN;
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<RefreshSummary> running;

    /**
     * @param listener is told of each feed
     * @param surroundings asked before each round in which there is something to fetch
     */
    QuietRounds(
            Refresher refresher,
            RefreshListener listener,
            Connectivity connectivity,
            Preferences preferences,
            Surroundings surroundings,
            Clock clock) {
        this.refresher = refresher;
        this.listener = listener;
        this.connectivity = connectivity;
        this.preferences = preferences;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * Fetches what is due. Nothing while offline, with no network, over a network that costs by the amount unless the
     * user allows that, or when the user fetches by hand.
     */
    synchronized CompletableFuture<RefreshSummary> run() {
        Pace pace = preferences.pace();
        if (running != null) {
            return running;
        }
        if (connectivity.workingOffline() || clock.instant().isBefore(pausedUntil)) {
            return CompletableFuture.completedFuture(RefreshSummary.NOTHING);
        }
        CompletableFuture<RefreshSummary> started = new CompletableFuture<>();
        CancelFlag flag = new CancelFlag();
        running = started;
        cancel = flag;
        AtomicBoolean metered = new AtomicBoolean();
        Failures.log(
                refresher.refreshDue(pace, () -> mayGo(metered), listener, flag).handle((summary, failure) -> {
                    hold(metered.get());
                    end(started, summary, failure);
                    return null;
                }),
                "end a round");
        return started;
    }

    /** Whether feeds are due that wait for a network that does not cost by the amount. */
    boolean held() {
        return held;
    }

    /** Calls {@code listener} when that changes, on other threads than the FX thread. */
    Subscription onHeld(Consumer<Boolean> listener) {
        return listeners.add(listener);
    }

    /** Whether the network is one for what nobody asked for; {@code metered} says whether that is what it failed for. */
    private boolean mayGo(AtomicBoolean metered) {
        if (!surroundings.network()) {
            return false;
        }
        metered.set(!preferences.roundsOverMetered() && surroundings.metered());
        return !metered.get();
    }

    private void hold(boolean now) {
        if (held != now) {
            held = now;
            listeners.tell(now);
        }
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
