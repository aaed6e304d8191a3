package app.broadsheet.store;

import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A queued write and the future of who asked for it. */
final class WriteCall<T> {
    private final Durability durability;
    private final @Nullable WriteWork<T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    WriteCall(Durability durability, WriteWork<T> work) {
        this.durability = durability;
        this.work = work;
    }

    private WriteCall() {
        this.durability = Durability.CACHE;
        this.work = null;
    }

    /** The call behind which nothing comes. */
    static WriteCall<Void> end() {
        return new WriteCall<>();
    }

    boolean isEnd() {
        return work == null;
    }

    CompletableFuture<T> future() {
        return future;
    }

    boolean needsDisk() {
        return durability == Durability.USER && failure == null;
    }

    /** Does the work; what it throws is kept for the future. Answers whether it went well. */
    @SuppressWarnings("Finally") // an Error of one call must not end the thread that all others need
    boolean run(Handle db, ChangeLog changes) {
        if (work == null) {
            return true;
        }
        try {
            result = work.run(db, changes);
            return true;
        } catch (Throwable e) {
            failure = e;
            return false;
        }
    }

    void fail(Throwable why) {
        if (failure == null) {
            failure = why;
        }
    }

    @SuppressWarnings("NullAway") // the result is as nullable as T is
    void complete() {
        if (failure != null) {
            future.completeExceptionally(failure);
        } else {
            future.complete(result);
        }
    }
}
