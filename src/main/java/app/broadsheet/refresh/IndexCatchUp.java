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
import java.util.concurrent.atomic.AtomicReference;
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
    /** Fewer are done before help comes. */
    private static final int WORTH_SHARING = 100;

    private final ArticleStore articles;
    private final Supplier<CompletableFuture<ArticleIndex>> index;
    private final Executor indexer;
    private final Executor helper;
    private final int together;
    private @Nullable CompletableFuture<Integer> queued;
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
     * Indexes all that is waiting, on the indexer's thread; answers how many articles that was. Calls that come while one
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
            LOG.error("Indexing stopped", e);
            run.completeExceptionally(e);
        }
    }

    private int all(ArticleIndex opened) {
        if (opened.needsRebuild()) {
            articles.markAllUnindexed().join();
            opened.rebuildBegun();
        }
        if (!compared) {
            compared = true;
            compare(opened);
        }
        long before = articles.highest().join();
        int count = 0;
        for (List<Taken> taken = take(opened, 0); !taken.isEmpty(); taken = take(opened, 0)) {
            count += keep(opened, taken);
            // What came meanwhile does not wait for the many that were there before.
            count += keep(opened, take(opened, before));
        }
        return count;
    }

    /** Marked only when it is on the disk: after a crash it is indexed once more. */
    private int keep(ArticleIndex opened, List<Taken> taken) {
        if (taken.isEmpty()) {
            return 0;
        }
        opened.commit();
        for (Taken some : taken) {
            articles.markIndexed(some.ids, some.upTo).join();
        }
        return taken.stream().mapToInt(Taken::articles).sum();
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

    /** A piece of what waited; without its texts, which would be too many to keep. */
    private record Taken(List<ArticleId> ids, int articles, long upTo) {}

    /** Takes in what waits and has a number above {@code after}, or as much of it as is to be written together. */
    private List<Taken> take(ArticleIndex opened, long after) {
        List<Taken> taken = new ArrayList<>();
        int count = 0;
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
            taken.add(new Taken(ids, backlog.articles().size(), backlog.upTo()));
            count += ids.size();
        }
        return taken;
    }

    /** Two threads index about twice as fast as one; a helper that is busy until the end is not waited for. */
    private void add(ArticleIndex opened, List<IndexDocument> documents) {
        if (documents.size() < WORTH_SHARING) {
            opened.write(documents);
            return;
        }
        int middle = documents.size() / 2;
        AtomicReference<@Nullable List<IndexDocument>> rest =
                new AtomicReference<>(documents.subList(middle, documents.size()));
        CompletableFuture<Void> help = new CompletableFuture<>();
        try {
            helper.execute(() -> addRest(opened, rest, help));
        } catch (RejectedExecutionException _) {
            LOG.debug("The app is closing: no help with indexing");
        }
        opened.write(documents.subList(0, middle));
        addRest(opened, rest, help);
        help.join();
    }

    /** Whoever comes first adds it. */
    private static void addRest(
            ArticleIndex opened, AtomicReference<@Nullable List<IndexDocument>> rest, CompletableFuture<Void> done) {
        List<IndexDocument> mine = rest.getAndSet(null);
        if (mine != null) {
            try {
                opened.write(mine);
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        }
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
