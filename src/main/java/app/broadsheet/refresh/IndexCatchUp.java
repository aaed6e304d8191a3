package app.broadsheet.refresh;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.IndexDocument;
import app.broadsheet.model.ArticleId;
import app.broadsheet.store.ArticleStore;
import app.broadsheet.store.IndexBacklog;
import app.broadsheet.store.StoredText;
import java.util.ArrayList;
import java.util.List;
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
    private static final int BATCH = 250;
    /** So many are written to the disk, and shown to questions, together: each time makes a piece to be merged later. */
    private static final int TOGETHER = 20_000;
    /**
     * So many batches are marked in one turn of the database's writer: one at a time, each waited for all that a refresh
     * wrote meanwhile, and all together what the reader does would wait for them.
     */
    private static final int MARKED_AT_ONCE = 8;
    /** Fewer are done before help comes. */
    private static final int WORTH_SHARING = 100;
    /** As many make pieces in memory that take a while to become files: both threads do. */
    private static final int WORTH_SPILLING = 1_000;
    /** So many that were taken in ahead become files before the rest comes, so that the last step of a refresh is short. */
    private static final int SPILLED = 4_000;

    private final ArticleStore articles;
    private final Supplier<CompletableFuture<ArticleIndex>> index;
    private final Executor indexer;
    private final Executor helper;
    private final int together;
    private @Nullable CompletableFuture<Integer> queued;
    private CompletableFuture<Void> ahead = CompletableFuture.completedFuture(null);
    private volatile boolean stopped;
    /** On the indexer's thread only. */
    private boolean compared;
    /** On the indexer's thread only: what the run before left undone is done now. */
    private boolean first = true;
    /** On the indexer's thread only: what is in the index, but not yet on the disk. */
    private final List<Taken> taken = new ArrayList<>();
    /** How many of those are in files already, nearly. */
    private int spilled;
    /** How many reached the disk since the last run. */
    private int early;

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
        this.together = together;
        this.articles = articles;
        this.index = index;
        this.indexer = indexer;
        this.helper = helper;
    }

    /** Is run, on the indexer's thread, each time that the index has learned something and knows all. */
    public void then(Runnable next) {
        afterwards = next;
    }

    /**
     * Indexes all that is waiting, on the indexer's thread; answers how many articles that was, with those taken {@link
     * #ahead}. Calls that come while one
     * waits for its turn share it. What fails is logged, and tried again by the next call.
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
            forget(); // not marked: the next run takes them once more
            LOG.error("Indexing stopped", e);
            run.completeExceptionally(e);
        }
    }

    private void takeAhead(ArticleIndex opened) {
        try {
            agree(opened);
            take(opened, last());
            while (!stopped && waiting() >= together) {
                early += keep(opened);
                take(opened, 0);
            }
            if (waiting() - spilled >= SPILLED) {
                opened.spill();
                spilled = waiting();
            }
        } catch (RuntimeException e) {
            forget();
            LOG.error("Indexing ahead stopped", e);
        }
    }

    private int all(ArticleIndex opened) {
        agree(opened);
        long before = articles.highest().join();
        int count = early;
        early = 0;
        if (!taken.isEmpty()) {
            take(opened, last());
            count += keep(opened);
        }
        for (take(opened, 0); !taken.isEmpty(); take(opened, 0)) {
            count += keep(opened);
            // What came meanwhile does not wait for the many that were there before.
            take(opened, before);
            count += keep(opened);
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

    private int waiting() {
        return taken.stream().mapToInt(some -> some.ids.size()).sum();
    }

    /** The highest number that was taken in and still waits for the disk; 0 when there is none. */
    private long last() {
        return taken.isEmpty() ? 0 : taken.getLast().last;
    }

    /** Marked only when it is on the disk: after a crash it is indexed once more. */
    private int keep(ArticleIndex opened) {
        if (taken.isEmpty()) {
            return 0;
        }
        if (waiting() - spilled >= WORTH_SPILLING) {
            SharedWork.run(helper, opened::spill, opened::spill);
        }
        opened.commit();
        for (int from = 0; from < taken.size(); from += MARKED_AT_ONCE) {
            CompletableFuture.allOf(taken.subList(from, Math.min(from + MARKED_AT_ONCE, taken.size())).stream()
                            .map(some -> articles.markIndexed(some.ids, some.upTo))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        int count = taken.stream().mapToInt(Taken::articles).sum();
        forget();
        return count;
    }

    private void forget() {
        taken.clear();
        spilled = 0;
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

    /** A piece of what waited, up to the number {@code last}; without its texts, which would be too many to keep. */
    private record Taken(List<ArticleId> ids, int articles, long last, long upTo) {}

    /** Takes in what waits and has a number above {@code after}, or as much of it as is to be written together. */
    private void take(ArticleIndex opened, long after) {
        int count = waiting();
        CompletableFuture<IndexBacklog> next = articles.unindexed(after, BATCH);
        while (!stopped && count < together) {
            IndexBacklog backlog = next.join();
            if (backlog.isEmpty()) {
                break;
            }
            List<ArticleId> ids = backlog.ids();
            // The store reads on while these are indexed.
            next = articles.unindexed(backlog.last(), BATCH);
            opened.remove(backlog.removed());
            add(opened, backlog.articles().stream().map(IndexCatchUp::document).toList());
            taken.add(new Taken(ids, backlog.articles().size(), backlog.last(), backlog.upTo()));
            count += ids.size();
        }
    }

    /** Two threads index about twice as fast as one. */
    private void add(ArticleIndex opened, List<IndexDocument> documents) {
        if (documents.size() < WORTH_SHARING) {
            opened.write(documents);
            return;
        }
        int middle = documents.size() / 2;
        SharedWork.run(
                helper,
                () -> opened.write(documents.subList(0, middle)),
                () -> opened.write(documents.subList(middle, documents.size())));
    }

    private static IndexDocument document(StoredText article) {
        return new IndexDocument(
                article.summary().id(),
                article.summary().headline(),
                article.text().isEmpty() ? article.summary().excerpt() : article.text(),
                article.summary().source(),
                article.byline(),
                article.language(),
                article.summary().time(),
                article.summary().timeKnown(),
                article.summary().feed());
    }
}
