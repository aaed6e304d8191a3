package app.broadsheet.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Brings the answer to the newest of several questions to the FX thread and drops the answers to those before it, in
 * whatever order they come: one for each place that shows an answer. FX thread only.
 */
public final class Latest {
    private final FxThread thread = new FxThread();
    private long asked;

    /**
     * Shows what {@code answer} completes with, unless another question was asked or {@link #forget} was called
     * meanwhile. An answer that is here already is shown before this returns.
     *
     * @param failed gets the reason when there is no answer
     */
    public <T> void show(CompletableFuture<T> answer, Consumer<? super T> shown, Consumer<Throwable> failed) {
        long mine = ++asked;
        // The future that whenComplete gives is not needed: both outcomes are handled here.
        var _ = answer.whenComplete((value, problem) -> thread.execute(() -> {
            if (mine != asked) {
                return;
            }
            if (problem == null) {
                shown.accept(value);
            } else {
                failed.accept(reason(problem));
            }
        }));
    }

    /** Drops whatever answer is still to come. */
    public void forget() {
        asked++;
    }

    private static Throwable reason(Throwable problem) {
        Throwable cause = problem.getCause();
        return problem instanceof CompletionException && cause != null ? cause : problem;
    }
}
