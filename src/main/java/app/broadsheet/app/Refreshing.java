package app.broadsheet.app;

import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.FeedOutcome;
import app.broadsheet.refresh.RefreshProgress;
import app.broadsheet.refresh.RefreshSummary;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.refresh.Surroundings;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetching what is new. One refresh runs at a time. All methods may be called on any thread. */
public final class Refreshing {
    private static final int MOST_FAILURES_TOLD = 200;

    private final Refresher refresher;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final FetchingAhead ahead;
    private final QuietRounds quiet;
    private final Clock clock;
    private final Listeners<RefreshState> listeners = new Listeners<>();
    private final Listeners<RefreshSummary> rounds = new Listeners<>();
    /** The feeds that failed in the last refresh by hand and did not go well since, each in a sentence. */
    private final Map<FeedId, String> failing = new LinkedHashMap<>();

    private RefreshState state;
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<RefreshState> running;

    /**
     * @param ahead fetches texts and pictures after each refresh
     * @param surroundings asked before each quiet round
     */
    public Refreshing(
            Refresher refresher,
            Connectivity connectivity,
            Preferences preferences,
            FetchingAhead ahead,
            Surroundings surroundings,
            Clock clock) {
        this.refresher = refresher;
        this.connectivity = connectivity;
        this.preferences = preferences;
        this.ahead = ahead;
        this.quiet = new QuietRounds(refresher, this::quietly, connectivity, preferences, surroundings, clock);
        this.clock = clock;
        connectivity.onNetwork(up -> {
            if (up) {
                quiet.resume();
            }
        });
        this.state = new RefreshState(
                false, 0, 0, 0, List.of(), preferences.lastRefresh().orElse(null));
    }

    /**
     * Fetches every subscription. The future completes with the state at the end, also when cancelled; when one is
     * running already, with that one's. While working offline nothing is asked, and the state says so.
     */
    public CompletableFuture<RefreshState> refreshAll() {
        return run(flag -> refresher.refreshAll(this::progress, flag));
    }

    /** Fetches just these, in the same way; when a refresh is running already, it is that one's state that is answered. */
    public CompletableFuture<RefreshState> refresh(Set<FeedId> some) {
        return run(flag -> refresher.refresh(some, this::progress, flag));
    }

    /**
     * Fetches the subscriptions whose time has come, quietly: the state does not say that anything runs. Does nothing
     * while working offline, with no network, over one that costs by the amount (see {@link #held}), while a refresh
     * runs, or when the user wants to fetch by hand. Completes when the round has ended.
     */
    public CompletableFuture<Void> refreshDue() {
        CompletableFuture<RefreshSummary> round;
        synchronized (this) {
            if (running != null) {
                return CompletableFuture.completedFuture(null);
            }
            round = quiet.run();
        }
        return round.thenAccept(summary -> {
            reached(summary);
            if (summary.total() == 0 || summary.offline() || summary.cancelled()) {
                return;
            }
            Failures.log(preferences.lastRefresh(clock.instant()), "remember the refresh");
            RefreshState now = state();
            if (!now.running()) {
                change(now.finishedAt(clock.instant()));
            }
            Failures.log(ahead.start(), "fetch ahead");
        });
    }

    private CompletableFuture<RefreshState> run(Function<CancelFlag, CompletableFuture<RefreshSummary>> round) {
        if (connectivity.workingOffline()) {
            change(state().failed("You are working offline: nothing was fetched."));
            return CompletableFuture.completedFuture(state());
        }
        CompletableFuture<RefreshState> started;
        CancelFlag flag = new CancelFlag();
        synchronized (this) {
            if (running != null) {
                return running;
            }
            started = new CompletableFuture<>();
            running = started;
            cancel = flag;
        }
        forgetFailures();
        change(new RefreshState(true, 0, 0, 0, List.of(), state().lastFinished()));
        Failures.log(
                quiet.stop().thenCompose(_ -> round.apply(flag)).handle((summary, failure) -> {
                    finish(started, summary, failure);
                    return null;
                }),
                "end the refresh");
        return started;
    }

    /** Completes when nothing is being fetched any more: neither feeds nor, after them, texts and pictures. */
    public CompletableFuture<Void> settled() {
        CompletableFuture<?> refresh;
        synchronized (this) {
            refresh = running == null ? CompletableFuture.completedFuture(null) : running;
        }
        return refresh.thenCompose(_ -> quiet.ended()).thenCompose(_ -> ahead.settled());
    }

    /** Stops the running refresh soon, or a quiet one; what was saved stays. Does nothing when none is running. */
    public synchronized void cancel() {
        cancel.cancel();
        CompletableFuture<Void> _ = quiet.stop();
    }

    /** Where it stands now. */
    public synchronized RefreshState state() {
        return state;
    }

    /** Calls {@code listener} at the end of each round, by hand or not, that asked any feed. On another thread than FX. */
    Subscription onRound(Consumer<RefreshSummary> listener) {
        return rounds.add(listener);
    }

    /** Calls {@code listener} with each new state, on a thread other than the FX thread but for the first. */
    public Subscription onProgress(Consumer<RefreshState> listener) {
        return listeners.add(listener);
    }

    /**
     * Whether feeds are due that are not fetched by themselves, since the network costs by the amount. Whoever asks for
     * them gets them all the same.
     */
    public boolean held() {
        return quiet.held();
    }

    /** Calls {@code listener} when {@link #held} changes, on other threads than the FX thread. */
    public Subscription onHeld(Consumer<Boolean> listener) {
        return quiet.onHeld(listener);
    }

    private void progress(RefreshProgress progress) {
        RefreshState before = state();
        List<String> failures = before.failures();
        if (progress.latest() instanceof FeedOutcome.Failed failed && failures.size() < MOST_FAILURES_TOLD) {
            failures = failing(failed);
        }
        change(new RefreshState(
                true, progress.done(), progress.total(), progress.newArticles(), failures, before.lastFinished()));
    }

    private synchronized List<String> failing(FeedOutcome.Failed failed) {
        failing.put(failed.feed().id(), failed.feed().title() + ": " + failed.why());
        return List.copyOf(failing.values());
    }

    private synchronized void forgetFailures() {
        failing.clear();
    }

    /** A feed that goes well in a quiet round is not told as failed any more. */
    private void quietly(RefreshProgress progress) {
        FeedOutcome outcome = progress.latest();
        RefreshState before;
        List<String> left;
        synchronized (this) {
            boolean well = outcome instanceof FeedOutcome.Saved || outcome instanceof FeedOutcome.Unchanged;
            if (!well || failing.remove(outcome.feed().id()) == null) {
                return;
            }
            before = state;
            left = List.copyOf(failing.values());
        }
        change(new RefreshState(
                before.running(), before.done(), before.total(), before.newArticles(), left, before.lastFinished()));
    }

    private void finish(
            CompletableFuture<RefreshState> started, @Nullable RefreshSummary summary, @Nullable Throwable failure) {
        if (summary != null) {
            reached(summary);
        }
        RefreshState before = state();
        RefreshState end = before.ended();
        if (summary == null || failure != null) {
            end = before.failed("The articles could not be stored: the log in the data folder says more.");
        } else if (summary.offline()) {
            end = before.failed("There is no network: nothing was fetched.");
        } else if (!summary.cancelled()) {
            end = end.finishedAt(clock.instant());
            Failures.log(preferences.lastRefresh(clock.instant()), "remember the refresh");
        }
        synchronized (this) {
            running = null;
        }
        change(end);
        Failures.log(ahead.start(), "fetch ahead");
        started.complete(end);
    }

    /** A refresh is the only way to learn whether a network leads anywhere: nobody is asked just for that. */
    private void reached(RefreshSummary summary) {
        if (summary.total() > 0) {
            rounds.tell(summary);
        }
        if (summary.total() > 0 && !summary.cancelled() && !connectivity.workingOffline()) {
            connectivity.reached(!summary.offline());
        }
    }

    private void change(RefreshState now) {
        synchronized (this) {
            state = now;
        }
        listeners.tell(now);
    }
}
