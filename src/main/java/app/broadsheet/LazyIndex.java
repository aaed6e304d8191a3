package app.broadsheet;

import app.broadsheet.index.ArticleIndex;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The index, opened when it is asked for first: the window and its list come before. Any thread. */
final class LazyIndex implements Supplier<CompletableFuture<ArticleIndex>>, AutoCloseable {
    private final Path folder;
    private final Executor indexer;
    private @Nullable CompletableFuture<ArticleIndex> opened;

    /** @param indexer opens it */
    LazyIndex(Path folder, Executor indexer) {
        this.folder = folder;
        this.indexer = indexer;
    }

    @Override
    public synchronized CompletableFuture<ArticleIndex> get() {
        if (opened == null) {
            opened = CompletableFuture.supplyAsync(() -> ArticleIndex.open(folder), indexer);
        }
        return opened;
    }

    /** Closes it if it was opened; to be called when the indexer has ended. */
    @Override
    public synchronized void close() {
        if (opened != null && opened.isDone() && !opened.isCompletedExceptionally()) {
            opened.join().close();
        }
    }
}
