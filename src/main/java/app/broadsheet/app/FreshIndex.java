package app.broadsheet.app;

import app.broadsheet.index.ArticleIndex;
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

    /** The index when it knows all that is stored, or has had {@code patience} milliseconds to learn it. */
    CompletableFuture<ArticleIndex> within(int patience) {
        return catchUp.run()
                .copy()
                .completeOnTimeout(0, patience, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> 0)
                .thenCompose(done -> index.get());
    }
}
