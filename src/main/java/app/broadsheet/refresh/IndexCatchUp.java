package app.broadsheet.refresh;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.store.ArticleStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the index up to the store, a batch at a time, and begins it anew where it was lost. */
public final class IndexCatchUp {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCatchUp.class);
    /** So many are written to the disk, and shown to questions, together: each time makes a piece to be merged later. */
    private static final int TOGETHER = 20_000;

    private final ArticleStore articles;
    private final IndexIntake intake;
    private final Supplier<CompletableFuture<ArticleIndex>> index;
    private final Executor indexer;
    private @Nullable CompletableFuture<Integer> queued;
    private CompletableFuture<Void> ahead = CompletableFuture.completedFuture(null);
    private volatile boolean stopped;
    /** On the indexer's thread only. */
    private boolean compared;
    /** On the indexer's thread only: what the run before left undone is done now. */
    private boolean first = true;

    private volatile Runnable afterwards = () -> {};

    /**
     * @param index opens the index when it is asked for first
     * @param indexer a single thread, which leads the writing to the index
     * @param helper takes half of the work when it has nothing else to do
     */
    public IndexCatchUp(
            ArticleStore articles, Supplier<CompletableFuture<ArticleIndex>> index, Executor indexer, Executor helper) {
        this(articles, index, indexer, helper, TOGETHER);
    }

    IndexCatchUp(
            ArticleStore articles,
            Supplier<CompletableFuture<ArticleIndex>> index,
            Executor indexer,
            Executor helper,
            int together) {
        this.articles = articles;
        this.intake = new IndexIntake(articles, helper, together, () -> stopped);
        this.index = index;
        this.indexer = indexer;
    }

    /** Is run, on the indexer's thread, each time that the index has learned something and knows all. */
    public void then(Runnable next) {
        afterwards = next;
    }

    /**
     * Indexes all that is waiting, on the indexer's thread; answers how many articles that was, with those taken {@link
     * #ahead}. Calls that come while one waits for its turn share it. What fails is logged, and tried again by the next call.
     */
    public synchronized CompletableFuture<Integer> run() {
        if (queued != null && !queued.isDone()) {
            return queued;
        }
        CompletableFuture<Integer> run = new CompletableFuture<>();
        queued = run;
        try {
            CompletableFuture<Void> _ = index.get()
                    .thenAcceptAsync(opened -> catchUp(opened, run), indexer)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            run.completeExceptionally(failure);
                        }
                    });
        } catch (RejectedExecutionException e) { // the app is closing: the rest waits for the next start
            run.completeExceptionally(e);
        }
        return run;
    }

    /**
     * Takes in what is waiting as {@link #run} does, but leaves bringing it to the disk, and to the eyes of questions, to the
     * next call of that: for who brings more and more, and calls it at the end. Returns at once.
     */
    public synchronized void ahead() {
        boolean awaited = queued != null && !queued.isDone();
        if (awaited || !ahead.isDone()) {
            return;
        }
        try {
            ahead = index.get().thenAcceptAsync(this::takeAhead, indexer);
        } catch (RejectedExecutionException _) {
            LOG.debug("The app is closing: nothing is indexed ahead");
        }
    }

    /** Stops after the batch that is under way; the rest waits for the next start. */
    public void stop() {
        stopped = true;
    }

    private void catchUp(ArticleIndex opened, CompletableFuture<Integer> run) {
        synchronized (this) {
            queued = null;
        }
        try {
            int count = all(opened);
            run.complete(count);
            if (!stopped && (count > 0 || first)) {
                first = false;
                afterwards.run();
            }
        } catch (RuntimeException e) {
            intake.forget(); // not marked: the next run takes them once more
            LOG.error("Indexing stopped", e);
            run.completeExceptionally(e);
        }
    }

    private void takeAhead(ArticleIndex opened) {
        try {
            agree(opened);
            intake.ahead(opened);
        } catch (RuntimeException e) {
            intake.forget();
            LOG.error("Indexing ahead stopped", e);
        }
    }

    private int all(ArticleIndex opened) {
        agree(opened);
        long before = articles.highest().join();
        int count = intake.rest(opened);
        while (intake.take(opened, 0)) {
            count += intake.keep(opened);
            // What came meanwhile does not wait for the many that were there before.
            intake.take(opened, before);
            count += intake.keep(opened);
        }
        return count;
    }

    private void agree(ArticleIndex opened) {
        if (opened.needsRebuild()) {
            articles.markAllUnindexed().join();
            opened.rebuildBegun();
        }
        if (!compared) {
            compared = true;
            compare(opened);
        }
    }

    /**
     * After a crash the store may have lost its last commits while the index kept them: it would answer with numbers that the
     * store gives to other articles. Once a start, before anything is indexed.
     */
    private void compare(ArticleIndex opened) {
        opened.removeAbove(articles.highest().join());
        if (opened.endedAbruptly()) {
            articles.markUnindexed(opened.agreeWith(articles.numbers().join())).join();
        }
    }
}
