package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Page;
import app.broadsheet.store.KeysetStream.Place;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The articles: saving, lists, contents, numbers, and what the index has to learn of them. */
public final class ArticleStore {
    private final Threads threads;
    private final PictureFiles files;
    private final Clock clock;
    private final IndexQueue queue;

    ArticleStore(Threads threads, PictureFiles files, IndexQueue queue, Clock clock) {
        this.threads = threads;
        this.files = files;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Saves what a feed has, in one transaction: new ones are added, those with other contents than before updated, the
     * rest costs next to nothing. Read and star stay as they are. Hashing and packing are done on the calling thread.
     */
    public CompletableFuture<SaveOutcome> save(FeedId feed, List<NewArticle> articles) {
        List<Incoming> incoming = Incoming.all(articles);
        return threads.writeCache((db, changes) -> saving(db, changes, feed).save(incoming));
    }

    /** As {@link #save(FeedId, List)}, and remembers in the same transaction that the fetch which brought them went well. */
    public CompletableFuture<SaveOutcome> save(FeedId feed, List<NewArticle> articles, FetchSuccess answer) {
        List<Incoming> incoming = Incoming.all(articles);
        return threads.writeCache((db, changes) -> {
            SaveOutcome outcome = saving(db, changes, feed).save(incoming);
            if (FetchLog.success(db, feed, answer, clock.instant())) {
                changes.add(new Change.SourcesChanged());
            }
            return outcome;
        });
    }

    private ArticleSaving saving(Handle db, ChangeLog changes, FeedId feed) {
        return new ArticleSaving(db, changes, feed.value(), clock.instant(), queue.nextStamp(db));
    }

    /**
     * Saves articles of the user's, or of the sample edition, with their comments, pictures and links to each other, in
     * one transaction that is on the disk when the future completes. Reads and writes picture files on {@code db-reader}.
     */
    public CompletableFuture<SaveOutcome> saveOwn(List<OwnArticle> articles, List<RelatedPair> related) {
        return threads.readers()
                .run(() -> {
                    OwnSaving saving = new OwnSaving(articles, related, files);
                    saving.writeFiles();
                    return saving;
                })
                .thenCompose(saving -> threads.writeUser(
                        (db, changes) -> saving.save(db, changes, clock.instant(), queue.nextStamp(db))));
    }

    /**
     * For each of {@code articles} the saved one that is the same, in their order: by key, by the publisher's address but for
     * trivial differences, else by the headline with most of the text.
     */
    public CompletableFuture<List<Optional<StoredArticle>>> alreadyHere(List<NewArticle> articles) {
        List<NewArticle> given = List.copyOf(articles);
        return threads.read(db -> new OwnLookup(db).find(given));
    }

    /**
     * The next page of a list.
     *
     * @param after where the page before ended, null for the first page
     * @param limit at most so many, at least 1
     * @param startOfDay when the reader's day began
     */
    public CompletableFuture<Page> page(
            ArticleQuery query, Page.@Nullable Cursor after, int limit, Instant startOfDay) {
        return threads.read(db -> {
            Place start = Place.after(after, query.newestFirst());
            List<Place> places = new ListPlan(db, query, start, limit + 1, startOfDay).places();
            List<Place> shown = places.subList(0, Math.min(limit, places.size()));
            List<ArticleSummary> items =
                    SummaryRows.of(db, shown.stream().map(Place::article).toList());
            return new Page(items, places.size() > limit ? shown.getLast().cursor() : null);
        });
    }

    /** Rows for these, in the order given, without those that are in no list. */
    public CompletableFuture<List<ArticleSummary>> summaries(List<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.read(db -> SummaryRows.of(db, given));
    }

    /** The whole article; empty when it is in no list. */
    public CompletableFuture<Optional<StoredArticle>> stored(ArticleId article) {
        return threads.read(db -> StoredRows.of(db, List.of(article)).stream().findFirst());
    }

    /** Articles of any source with this link, but for trivial differences, the newest first. */
    public CompletableFuture<List<ArticleId>> withLink(URI link) {
        return threads.read(db -> db.createQuery(
                        "SELECT id FROM entry WHERE link_hash = :hash AND shelf > 0 ORDER BY sort_time DESC, id DESC")
                .bind("hash", Links.hash(link))
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    /** The sidebar's numbers. */
    public CompletableFuture<Counts> counts(Instant startOfDay) {
        return threads.read(db -> Counting.counts(db, startOfDay));
    }

    /** The status line's numbers, and those of {@code --stats}. */
    public CompletableFuture<LibraryStats> stats() {
        return threads.read(Counting::stats);
    }

    /** Takes articles out of every list. Answers those that were in one, for {@link #restore}. */
    public CompletableFuture<Set<ArticleId>> remove(Set<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeUser((db, changes) -> ArticleRemoval.remove(db, changes, queue, given));
    }

    /** Takes {@link #remove} back: everything is as it was, unless {@link #purge} came between. */
    public CompletableFuture<Void> restore(Set<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeUser((db, changes) -> {
            ArticleRemoval.restore(db, changes, queue, given);
            return WriteWork.done();
        });
    }

    /**
     * Deletes the contents of removed articles, and of those whose feed is not followed since before {@code
     * unfollowedBefore}; of the latter, what is starred or commented stays. Some thousands in a transaction. Answers how
     * many.
     */
    public CompletableFuture<Integer> purge(Instant unfollowedBefore) {
        return threads.read(db -> ArticleRemoval.purgeable(db, unfollowedBefore))
                .thenCompose(some -> some.isEmpty()
                        ? CompletableFuture.completedFuture(0)
                        : threads.<Void>writeCache((db, changes) -> {
                                    ArticleRemoval.purge(db, queue, some);
                                    return WriteWork.done();
                                })
                                .thenCompose(ignored -> purge(unfollowedBefore))
                                .thenApply(more -> more + some.size()));
    }

    /**
     * Some of what the index does not know yet, at most {@code limit} articles, and fewer where they are long.
     *
     * @param after only articles with higher numbers: {@link IndexBacklog#last} of the piece before; 0 for all
     */
    public CompletableFuture<IndexBacklog> unindexed(long after, int limit) {
        return threads.read(db -> IndexQueue.next(db, after, limit));
    }

    /**
     * The index has these now.
     *
     * @param upTo {@link IndexBacklog#upTo}: what was saved since then stays to be indexed
     */
    public CompletableFuture<Void> markIndexed(Collection<ArticleId> articles, long upTo) {
        List<ArticleId> given = new ArrayList<>(articles);
        return threads.writeCache((db, changes) -> {
            IndexQueue.done(db, given, upTo);
            return WriteWork.done();
        });
    }

    /** The highest number that an article has, listed or not; 0 when there is none. */
    public CompletableFuture<Long> highest() {
        return threads.read(db -> db.createQuery("SELECT COALESCE(MAX(id), 0) FROM entry")
                .mapTo(Long.class)
                .one());
    }

    /** The numbers of all articles in lists, ascending: 8 bytes each. */
    public CompletableFuture<long[]> numbers() {
        return threads.read(IndexQueue::listed);
    }

    /** The index lacks these: they are to be indexed again. */
    public CompletableFuture<Void> markUnindexed(Collection<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeCache((db, changes) -> {
            queue.renew(db, given);
            return WriteWork.done();
        });
    }

    /** The index was lost: everything is to be indexed again. */
    public CompletableFuture<Void> markAllUnindexed() {
        return threads.writeCache((db, changes) -> {
            queue.all(db);
            return WriteWork.done();
        });
    }
}
