package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.PictureId;
import app.broadsheet.model.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What articles lack to be read with no network, what is to be fetched next, and how far it has come. */
public final class EditionStore {
    private final Threads threads;
    private final PictureFiles files;
    private final Clock clock;

    EditionStore(Threads threads, PictureFiles files, Clock clock) {
        this.threads = threads;
        this.files = files;
        this.clock = clock;
    }

    /** What these lack, in the order given, without those that are in no list. */
    public CompletableFuture<List<Needs>> needs(List<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.read(db -> NeedsRows.of(db, given));
    }

    /**
     * Articles with something to fetch now: starred ones first, then the newest.
     *
     * @param since not those from before
     * @param limit at most so many
     */
    public CompletableFuture<List<ArticleId>> waiting(Instant since, int limit) {
        return threads.read(db -> db.createQuery("""
                        SELECT q.id FROM to_prepare q JOIN entry e ON e.id = q.id
                        WHERE q.due <= :now AND e.shelf > 0 AND (e.sort_time >= :since OR e.starred)
                        ORDER BY e.starred DESC, e.sort_time DESC, e.id DESC LIMIT :limit""")
                .bind("now", clock.millis())
                .bind("since", since.toEpochMilli())
                .bind("limit", limit)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    /**
     * The articles of these sources whose page's text was never asked for, the newest first.
     *
     * @param limit at most so many of each
     */
    public CompletableFuture<List<ArticleId>> withoutPage(Map<FeedId, Since> since, int limit) {
        Map<FeedId, Since> given = Map.copyOf(since);
        return threads.read(db -> {
            List<ArticleId> found = new ArrayList<>();
            given.forEach((feed, from) -> found.addAll(db.createQuery("""
                            SELECT e.id FROM entry e
                            WHERE e.feed_id = :feed AND e.shelf > 0 AND e.sort_time >= :from AND e.id > :after
                                AND NOT EXISTS (SELECT 1 FROM full_text t WHERE t.id = e.id)
                            ORDER BY e.sort_time DESC LIMIT :limit""")
                    .bind("feed", feed.value())
                    .bind("from", from.time().toEpochMilli())
                    .bind("after", from.after())
                    .bind("limit", limit)
                    .mapTo(Long.class)
                    .map(ArticleId::new)
                    .list()));
            return found;
        });
    }

    /** From when on articles count, and after which number. */
    public record Since(Instant time, long after) {}

    /** The highest number that an article has; 0 when there is none. */
    public CompletableFuture<Long> newest() {
        return threads.read(db -> db.createQuery("SELECT COALESCE(MAX(id), 0) FROM entry")
                .mapTo(Long.class)
                .one());
    }

    /**
     * What the articles of these sources lack that are here.
     *
     * @param since not those from before
     * @param texts whether pages' texts count that were never asked for
     * @param pictures whether pictures count, those that nobody wanted among them
     */
    public CompletableFuture<Backlog> backlog(
            Collection<FeedId> feeds, Instant since, boolean texts, boolean pictures) {
        List<Long> given = feeds.stream().map(FeedId::value).toList();
        return threads.read(db -> NeedsRows.backlog(db, given, since, texts, pictures));
    }

    /** What failed and would be tried again later is tried again now: the network is back. */
    public CompletableFuture<Void> again() {
        return threads.writeCache((db, changes) -> {
            db.createUpdate("UPDATE to_prepare SET due = 0 WHERE failures > 0 AND due > :now")
                    .bind("now", clock.millis())
                    .execute();
            return WriteWork.done();
        });
    }

    /** How ready these are. Looks at each picture's file, and wants those again that are gone. */
    public CompletableFuture<EditionOutcome> outcome(Collection<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.read(db -> LostPictures.among(db, files, given))
                .thenCompose(lost -> forget(lost))
                .thenCompose(done -> threads.read(db -> UnreadyRows.of(db, given)));
    }

    /** Everything that failed of these is wanted again, what was refused too: somebody asks for it. */
    public CompletableFuture<Void> retry(Collection<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeCache((db, changes) -> {
            for (List<ArticleId> piece : Sql.pieces(given)) {
                db.createUpdate(
                                "UPDATE article_picture SET status = 0 WHERE status IN (2, 3) AND article_id = ANY(:ids)")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .execute();
                db.createUpdate("UPDATE full_text SET status = 0 WHERE status IN (2, 3) AND id = ANY(:ids)")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .execute();
            }
            ReadinessChange.of(db, changes, given, clock.instant());
            return WriteWork.done();
        });
    }

    /** Wants the pictures of these, or does not want those any more that are not here. */
    public CompletableFuture<Void> pictures(Collection<ArticleId> articles, boolean wanted) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeCache((db, changes) -> {
            for (List<ArticleId> piece : Sql.pieces(given)) {
                db.createUpdate(
                                "UPDATE article_picture SET status = :now WHERE status = :before AND article_id = ANY(:ids)")
                        .bind("now", wanted ? PictureRows.WANTED : PictureRows.NOT_WANTED)
                        .bind("before", wanted ? PictureRows.NOT_WANTED : PictureRows.WANTED)
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .execute();
            }
            ReadinessChange.of(db, changes, given, clock.instant());
            return WriteWork.done();
        });
    }

    /** Wants those pictures again that the reader did not want: of everything, a folder, a source or what was saved. */
    public CompletableFuture<Void> wantPictures(Scope scope) {
        return threads.read(db -> NeedsRows.withUnwantedPictures(db, scope)).thenCompose(some -> pictures(some, true));
    }

    /** The mean size of stored pictures in bytes; 0 when there are none. */
    public CompletableFuture<Long> meanPicture() {
        return threads.read(db -> db.createQuery("SELECT CAST(COALESCE(AVG(bytes), 0) AS BIGINT) FROM picture")
                .mapTo(Long.class)
                .one());
    }

    private CompletableFuture<Void> forget(List<PictureId> lost) {
        return lost.isEmpty()
                ? CompletableFuture.completedFuture(WriteWork.done())
                : threads.writeCache((db, changes) -> {
                    for (PictureId picture : lost) {
                        LostPictures.forget(db, changes, picture, clock.instant());
                    }
                    return WriteWork.done();
                });
    }
}
