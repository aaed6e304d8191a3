package app.broadsheet.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Which questions are still without an answer, so that it can be told when a window shows all that it asked for. */
final class Questions {
    private final AtomicInteger open = new AtomicInteger();

    /** Counts {@code answer} until it is there, or failed. */
    <T> CompletableFuture<T> count(CompletableFuture<T> answer) {
        open.incrementAndGet();
        return answer.whenComplete((@Nullable T value, @Nullable Throwable failure) -> open.decrementAndGet());
    }

    boolean anyOpen() {
        return open.get() > 0;
    }
}
