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
import java.util.function.BooleanSupplier;

/**
 * The way into the index of what waits for it: taken in a batch at a time, then brought to the disk, and marked, together. The
 * indexer's thread only.
 */
final class IndexIntake {
    private static final int BATCH = 250;
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
    private final Executor helper;
    private final int together;
    private final BooleanSupplier stopped;
    /** What is in the index, but not yet on the disk. */
    private final List<Taken> taken = new ArrayList<>();
    /** How many of those are in files already, nearly. */
    private int spilled;
    /** How many reached the disk ahead. */
    private int early;

    /**
     * @param helper takes half of the work when it has nothing else to do
     * @param together how many are brought to the disk at once
     * @param stopped whether to end after the batch that is under way
     */
    IndexIntake(ArticleStore articles, Executor helper, int together, BooleanSupplier stopped) {
        this.articles = articles;
        this.helper = helper;
        this.together = together;
        this.stopped = stopped;
    }

    /** Takes in what waits, and brings it to the disk only where it is very much. */
    void ahead(ArticleIndex opened) {
        take(opened, last());
        while (!stopped.getAsBoolean() && waiting() >= together) {
            early += keep(opened);
            take(opened, 0);
        }
        if (waiting() - spilled >= SPILLED) {
            opened.spill();
            spilled = waiting();
        }
    }

    /** Brings to the disk what was taken in {@link #ahead}, with what came since; answers how many articles both was. */
    int rest(ArticleIndex opened) {
        int count = early;
        early = 0;
        if (!taken.isEmpty()) {
            take(opened, last());
            count += keep(opened);
        }
        return count;
    }

    private int waiting() {
        return taken.stream().mapToInt(some -> some.ids.size()).sum();
    }

    /** The highest number that was taken in and still waits for the disk; 0 when there is none. */
    private long last() {
        return taken.isEmpty() ? 0 : taken.getLast().last;
    }

    /** Marked only when it is on the disk: after a crash it is indexed once more. */
    int keep(ArticleIndex opened) {
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

    /** What is not on the disk is not marked: it is taken once more. */
    void forget() {
        taken.clear();
        spilled = 0;
    }

    /** A piece of what waited, up to the number {@code last}; without its texts, which would be too many to keep. */
    private record Taken(List<ArticleId> ids, int articles, long last, long upTo) {}

    /**
     * Takes in what waits and has a number above {@code after}, or as much of it as is to be written together.
     *
     * @return whether there is anything to {@link #keep} now
     */
    boolean take(ArticleIndex opened, long after) {
        int count = waiting();
        CompletableFuture<IndexBacklog> next = articles.unindexed(after, BATCH);
        while (!stopped.getAsBoolean() && count < together) {
            IndexBacklog backlog = next.join();
            if (backlog.isEmpty()) {
                break;
            }
            List<ArticleId> ids = backlog.ids();
            // The store reads on while these are indexed.
            next = articles.unindexed(backlog.last(), BATCH);
            opened.remove(backlog.removed());
            add(opened, backlog.articles().stream().map(IndexIntake::document).toList());
            taken.add(new Taken(ids, backlog.articles().size(), backlog.last(), backlog.upTo()));
            count += ids.size();
        }
        return !taken.isEmpty();
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
