package app.broadsheet.store;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The threads that ask. Each question has a connection for itself, which is kept for the next one. */
final class Readers {
    private static final int THREADS = 3;

    private final Jdbi jdbi;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final ExecutorService threads = new Pool(ended);
    private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

    Readers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Asks the database. May be called on any thread; the future completes on {@code db-reader}. */
    <T> CompletableFuture<T> ask(ReadWork<T> work) {
        return run(() -> {
            Handle db = taken();
            try {
                return work.run(db);
            } finally {
                idle.add(db);
            }
        });
    }

    /** Does something else that takes time, such as reading a file. */
    <T> CompletableFuture<T> run(Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            threads.execute(() -> complete(future, work));
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new StoreException("The database is closed", e));
        }
        return future;
    }

    /** Finishes what is queued, then closes. */
    void close() {
        threads.shutdown();
        ended.join(); // goes on waiting when interrupted
        for (Handle db = idle.poll(); db != null; db = idle.poll()) {
            db.close();
        }
    }

    private static <T> void complete(CompletableFuture<T> future, Callable<T> work) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) { // an Error of one question must not end the thread
            future.completeExceptionally(e);
            return;
        }
        future.complete(result);
    }

    private Handle taken() {
        @Nullable Handle db = idle.poll();
        return db == null ? jdbi.open() : db;
    }

    /** Says when its threads have ended. */
    private static final class Pool extends ThreadPoolExecutor {
        private final CompletableFuture<Void> ended;

        private Pool(CompletableFuture<Void> ended) {
            super(
                    THREADS,
                    THREADS,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name("db-reader-", 1).factory());
            this.ended = ended;
        }

        @Override
        protected void terminated() {
            ended.complete(WriteWork.done());
        }
    }
}
