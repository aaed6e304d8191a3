package app.broadsheet.app;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.PictureFetcher;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Fetches the pictures of stored articles ahead of reading, one run at a time. All methods on any thread. */
public final class PicturesAhead {
    private final PictureFetcher fetcher;
    private CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<Void> running;
    private boolean again;

    public PicturesAhead(PictureFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Fetches what is missing, or does so once more after the run that is going on; completes when nothing runs. */
    public synchronized CompletableFuture<Void> start() {
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

    /** Completes when no run is going on. */
    synchronized CompletableFuture<Void> settled() {
        return running == null ? CompletableFuture.completedFuture(null) : running;
    }

    /** Stops soon; what is stored stays, the rest is found again by the next start. */
    public synchronized void stop() {
        again = false;
        cancel.cancel();
    }

    private void run(CompletableFuture<Void> started) {
        Failures.log(
                fetcher.run(cancel).whenComplete((summary, failure) -> {
                    if (!repeats()) {
                        started.complete(null);
                        return;
                    }
                    run(started);
                }),
                "fetch pictures ahead");
    }

    private synchronized boolean repeats() {
        boolean more = again && !cancel.isCancelled();
        again = false;
        if (!more) {
            running = null;
        }
        return more;
    }
}
