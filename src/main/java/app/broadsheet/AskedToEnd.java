package app.broadsheet;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Closes everything when the system asks the process to end, as at log-out: what is being written is finished and the database
 * is closed. One that was not closed loses nothing, but the next start has to look through all of it. Where the window stands
 * is not remembered: JavaFX does nothing any more by then. Any thread.
 */
final class AskedToEnd implements AutoCloseable {
    /** Systems wait a little longer before they kill. */
    private static final int PATIENCE_SECONDS = 8;

    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile Runnable end = () -> closed.complete(null);
    private volatile boolean asked;

    /** Waits from now on to be asked. */
    AskedToEnd() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(this::endAndWait));
    }

    /** What is done when it is asked; that this is {@link #close closed} has to come of it. */
    void with(Runnable todo) {
        end = todo;
    }

    /** Whether it was asked: JavaFX is ending by itself then, and fails when it is told to. */
    boolean asked() {
        return asked;
    }

    private void endAndWait() {
        if (closed.isDone()) {
            return;
        }
        asked = true;
        end.run();
        try {
            closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger(AskedToEnd.class.getName())
                    .log(System.Logger.Level.WARNING, "Ended before everything was closed", e);
        }
    }

    /** Everything is closed: the process may end. */
    @Override
    public void close() {
        closed.complete(null);
    }
}
