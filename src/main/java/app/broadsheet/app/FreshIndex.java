package app.broadsheet.app;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.refresh.IndexCatchUp;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The index, with what came in just now. While thousands come in, an older state will do. Any thread. */
public final class FreshIndex {
    private final Supplier<CompletableFuture<ArticleIndex>> index;
    private final IndexCatchUp catchUp;

    /**
     * @param index opens the index when it is asked for first
     * @param catchUp brings what came in just now into the index first
     */
    public FreshIndex(Supplier<CompletableFuture<ArticleIndex>> index, IndexCatchUp catchUp) {
        this.index = index;
        this.catchUp = catchUp;
    }

    /** How the index was found at the start. */
    CompletableFuture<IndexCondition> condition() {
        return index.get().thenApply(ArticleIndex::condition);
    }

    /** Completes when the index knows all that was stored before the call. */
    CompletableFuture<Integer> caughtUp() {
        return catchUp.run().copy();
    }

    /** The index when it knows all that is stored, or has had {@code patience} milliseconds to learn it. */
    CompletableFuture<ArticleIndex> within(int patience) {
        return catchUp.run()
                .copy()
                .completeOnTimeout(0, patience, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> 0)
                .thenCompose(done -> index.get());
    }
}
