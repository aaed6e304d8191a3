package app.broadsheet.app;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What becomes of failures that nobody waits for. */
final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /** Logs it if {@code work} fails; {@code what} says what was being done: "remember the window". */
    @SuppressWarnings("FutureReturnValueIgnored") // this is the place where ignored futures end
    static void log(CompletableFuture<?> work, String what) {
        work.whenComplete((@Nullable Object done, @Nullable Throwable failure) -> {
            if (failure != null) {
                LOG.log(System.Logger.Level.ERROR, "Could not " + what, failure);
            }
        });
    }
}
