package app.broadsheet.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. Takes what is queued in order, as many calls at once as are waiting, and commits them
 * together; each call is rolled back by itself when it fails. Never interrupted.
 */
final class Writer {
    private static final int MOST_CALLS = 64;
    private static final long IDLE_MILLIS = 500;

    private final BlockingQueue<WriteCall<?>> queue = new LinkedBlockingQueue<>();
    private final WriteBatch batch;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private boolean closed;

    Writer(Handle db, ChangeFeed feed) {
        batch = new WriteBatch(db, feed);
        Thread.ofPlatform().name("db-writer").start(this::run);
    }

    /** Queues a write. May be called on any thread; the future completes on {@code db-writer}. */
    <T> CompletableFuture<T> submit(Durability durability, WriteWork<T> work) {
        WriteCall<T> call = new WriteCall<>(durability, work);
        if (!enqueue(call)) {
            return CompletableFuture.failedFuture(new StoreException("The database is closed"));
        }
        return call.future();
    }

    /** Finishes what is queued, then ends the thread. Waits for it. */
    void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                queue.add(WriteCall.end());
            }
        }
        ended.join(); // goes on waiting when interrupted
    }

    private synchronized boolean enqueue(WriteCall<?> call) {
        return !closed && queue.add(call);
    }

    private void run() {
        List<WriteCall<?>> calls = new ArrayList<>(MOST_CALLS);
        while (true) {
            WriteCall<?> first = next();
            if (first == null) {
                batch.sync();
                continue;
            }
            if (first.isEnd()) {
                batch.sync();
                ended.complete(WriteWork.done());
                return;
            }
            calls.add(first);
            for (WriteCall<?> more = queue.peek(); joins(more, calls); more = queue.peek()) {
                calls.add(queue.remove());
            }
            batch.run(calls);
            calls.clear();
        }
    }

    private static boolean joins(@Nullable WriteCall<?> call, List<WriteCall<?>> calls) {
        return call != null && !call.isEnd() && calls.size() < MOST_CALLS;
    }

    /** The next call; null when there is none for a while and commits still wait for the disk. */
    private @Nullable WriteCall<?> next() {
        while (true) {
            try {
                return batch.synced() ? queue.take() : queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ignored) {
                // nobody has a reason to interrupt this thread; an interrupt during SQL would harm the file
            }
        }
    }
}
