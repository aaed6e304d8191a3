package app.broadsheet.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Fetching what is new. One refresh runs at a time. */
public final class Refreshing {
    /**
     * Fetches every subscription. The future completes with the state at the end, also when cancelled; when one is
     * running already, with that one's.
     */
    public CompletableFuture<RefreshState> refreshAll() {
        return Unwired.yet();
    }

    /** Stops the running refresh soon; what was saved stays. Does nothing when none is running. */
    public void cancel() {
        Unwired.yet();
    }

    /** Where it stands now. */
    public RefreshState state() {
        return Unwired.yet();
    }

    /** Calls {@code listener} with each new state, on a thread other than the FX thread. */
    public Subscription onProgress(Consumer<RefreshState> listener) {
        return Unwired.yet();
    }
}
