package app.broadsheet.ui.sidebar;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A question of which one is under way at most: asked again meanwhile, it is asked once more when the answer is there,
 * however often that was. FX thread only.
 */
final class Asking<T> {
    private final Supplier<CompletableFuture<T>> question;
    private final Consumer<T> answer;
    private final Executor fx;
    private CompletableFuture<Void> under = CompletableFuture.completedFuture(null);
    private boolean again;

    Asking(Supplier<CompletableFuture<T>> question, Consumer<T> answer, Executor fx) {
        this.question = question;
        this.answer = answer;
        this.fx = fx;
    }

    /** Asks, now or soon. The future completes after an answer that is at least as fresh as this call. */
    CompletableFuture<Void> ask() {
        if (!under.isDone()) {
            again = true;
            return under;
        }
        under = new CompletableFuture<>();
        put();
        return under;
    }

    private void put() {
        CompletableFuture<Void> waiting = under;
        var _ = question.get()
                .whenComplete((value, problem) -> fx.execute(() -> {
                    if (problem == null) {
                        answer.accept(value);
                    }
                    if (again) {
                        again = false;
                        put();
                    } else {
                        waiting.complete(null);
                    }
                }));
    }
}
