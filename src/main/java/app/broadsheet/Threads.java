package app.broadsheet;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The app's threads beside the FX thread and the store's own, by the names of the design's table.
 *
 * @param fetch virtual threads, one a task: HTTP only
 * @param cpu parse, clean, extract: a core is left for the FX thread where there are two or more
 * @param indexer one thread for all writing to the index
 * @param search one thread that asks the index, so that no answer waits for what is parsed
 * @param clock one thread that only submits work
 * @param keyring one thread that may wait for the user to unlock the system's keyring; never waited for
 * @param desktop one thread that waits for the desktop when notifications are shown
 */
record Threads(
        ExecutorService fetch,
        ExecutorService cpu,
        ExecutorService indexer,
        ExecutorService search,
        ScheduledExecutorService clock,
        ExecutorService keyring,
        ExecutorService desktop)
        implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;
    /** A desktop that does not answer is not worth a longer end. */
    private static final int DESKTOP_SECONDS = 2;

    static Threads start() {
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Threads(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("fetch-", 1).factory()),
                Executors.newFixedThreadPool(cores, named("cpu-")),
                Executors.newSingleThreadExecutor(named("indexer-")),
                Executors.newSingleThreadExecutor(named("search-")),
                Executors.newSingleThreadScheduledExecutor(named("clock-")),
                Executors.newSingleThreadExecutor(named("keyring-")),
                Executors.newSingleThreadExecutor(named("desktop-")));
    }

    /** Calls {@code task} again and again; it only submits work. */
    void every(Duration pause, Runnable task) {
        var _ = clock.scheduleWithFixedDelay(task, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().name(prefix, 1).daemon(true).factory();
    }

    /** Takes no more work and waits for what is running; fetches are given up, everything else ends by itself. */
    @Override
    public void close() {
        clock.shutdown();
        keyring.shutdown();
        // Only HTTP runs there: interrupting it is safe, and the reader who closes the window should not wait for it.
        fetch.shutdownNow();
        cpu.shutdown();
        indexer.shutdown();
        search.shutdown();
        await(fetch, PATIENCE_SECONDS);
        await(cpu, PATIENCE_SECONDS);
        await(indexer, PATIENCE_SECONDS);
        await(search, PATIENCE_SECONDS);
        desktop.shutdown();
        await(desktop, DESKTOP_SECONDS);
    }

    private static void await(ExecutorService executor, int seconds) {
        try {
            if (!executor.awaitTermination(seconds, TimeUnit.SECONDS)) {
                System.getLogger(Threads.class.getName())
                        .log(System.Logger.Level.WARNING, "Still running at the end: {0}", executor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
