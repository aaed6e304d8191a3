package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.PrepareOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Fetches full texts and pictures ahead of reading, by the reader's rules, one run at a time. All methods on any thread. */
public final class FetchingAhead {
    private static final int MOST_REMEMBERED = 500;
    private static final long BYTES_OF_ONE = 50_000_000;

    private final EditionPreparer preparer;
    private final Connectivity connectivity;
    private final Preferences preferences;
    private final Set<ArticleId> missed = new LinkedHashSet<>();
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<Void> running;
    private boolean again;
    private boolean held;

    public FetchingAhead(EditionPreparer preparer, Connectivity connectivity, Preferences preferences) {
        this.preparer = preparer;
        this.connectivity = connectivity;
        this.preferences = preferences;
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
        if (connectivity.workingOffline()) {
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
        Failures.log(
                preparer.prepare(new PrepareOrder(first, false, most), _ -> {}, cancel)
                        .thenCompose(_ -> preparer.ahead(most, cancel))
                        .whenComplete((summary, failure) -> {
                            if (!repeats()) {
                                started.complete(null);
                                return;
                            }
                            run(started);
                        }),
                "fetch ahead");
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
