package app.broadsheet.refresh;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two pieces of work, one of which a helper does when it has nothing else to do; never waits for one that is busy. */
final class SharedWork {
    private static final Logger LOG = LoggerFactory.getLogger(SharedWork.class);

    private final AtomicReference<@Nullable Runnable> rest;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private SharedWork(Runnable rest) {
        this.rest = new AtomicReference<>(rest);
    }

    /** Does {@code mine} here, and {@code other} here too when the helper did not begin it; returns when both are done. */
    static void run(Executor helper, Runnable mine, Runnable other) {
        SharedWork shared = new SharedWork(other);
        try {
            helper.execute(shared::doRest);
        } catch (RejectedExecutionException _) {
            LOG.debug("The app is closing: no help");
        }
        mine.run();
        shared.doRest();
        shared.done.join();
    }

    /** Whoever comes first does it. */
    private void doRest() {
        Runnable mine = rest.getAndSet(null);
        if (mine != null) {
            try {
                mine.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        }
    }
}
