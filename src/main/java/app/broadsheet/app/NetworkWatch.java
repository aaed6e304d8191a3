package app.broadsheet.app;

import app.broadsheet.refresh.Surroundings;
import app.broadsheet.store.EditionStore;
import java.util.concurrent.CompletableFuture;

/**
 * Notices that the network goes and comes back, and takes up then what had to wait: what failed meanwhile, what the reader
 * opened without its pictures, feeds whose time has come. All methods on any thread.
 */
public final class NetworkWatch {
    private final Connectivity connectivity;
    private final Surroundings surroundings;
    private final EditionStore editions;
    private final Refreshing refreshing;
    private final FetchingAhead ahead;
    private volatile CompletableFuture<Void> catchingUp = CompletableFuture.completedFuture(null);

    public NetworkWatch(
            Connectivity connectivity,
            Surroundings surroundings,
            EditionStore editions,
            Refreshing refreshing,
            FetchingAhead ahead) {
        this.connectivity = connectivity;
        this.surroundings = surroundings;
        this.editions = editions;
        this.refreshing = refreshing;
        this.ahead = ahead;
        connectivity.onNetwork(up -> {
            if (up) {
                back();
            }
        });
        connectivity.onChange(offline -> {
            if (!offline) {
                back();
            }
        });
    }

    /** For the clock: looks. */
    public void look() {
        connectivity.interfaceUp(surroundings.network());
        ahead.look();
    }

    /** Completes when what was missed before the network came back last is here, as far as it can be had. */
    public CompletableFuture<Void> caughtUp() {
        return catchingUp;
    }

    private void back() {
        catchingUp = editions.again().thenCompose(_ -> ahead.start());
        Failures.log(catchingUp, "fetch what was missing");
        Failures.log(refreshing.refreshDue(), "refresh what is due");
    }
}
