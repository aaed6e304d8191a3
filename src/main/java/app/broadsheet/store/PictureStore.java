package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.PictureId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The pictures of articles: which are wanted, and the files of those that are stored. */
public final class PictureStore {
    private final Threads threads;
    private final PictureFiles files;
    private final Clock clock;

    PictureStore(Threads threads, PictureFiles files, Clock clock) {
        this.threads = threads;
        this.files = files;
        this.clock = clock;
    }

    /** The file of a picture that the article names, checked for its length; empty when it is not stored whole. */
    public CompletableFuture<Optional<Path>> file(ArticleId article, URI address) {
        return threads.read(db -> {
            Optional<Kept> kept = db.createQuery("""
                            SELECT p.sha256, p.bytes FROM article_picture a JOIN picture p ON p.id = a.picture_id
                            WHERE a.address_hash = :hash AND a.article_id = :article AND a.status = 1""")
                    .bind("hash", Hashes.of(address.toString()))
                    .bind("article", article.value())
                    .map((row, context) -> new Kept(
                            new PictureId(HexFormat.of().formatHex(row.getBytes("sha256"))), row.getLong("bytes")))
                    .findFirst();
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            if (files.whole(kept.get().id, kept.get().bytes)) {
                return Optional.of(files.path(kept.get().id));
            }
            lost(kept.get().id);
            return Optional.empty();
        });
    }

    /** Stores a picture for every article that names its address and has not got it. */
    public CompletableFuture<PictureId> store(PictureBytes picture) {
        return threads.readers()
                .run(() -> files.put(picture.bytes(), false))
                .thenCompose(id -> threads.writeCache((db, changes) -> {
                    if (!files.whole(id, picture.bytes().length)) {
                        files.put(picture.bytes(), false); // the clean-up of orphans was quicker
                    }
                    List<ArticleId> waiting = PictureRows.waiting(db, picture.address());
                    if (!waiting.isEmpty()) {
                        long row = PictureRows.register(
                                db, id, picture.bytes().length, picture.mediaType(), clock.millis());
                        db.createUpdate("""
                                        UPDATE article_picture SET status = 1, picture_id = :picture
                                        WHERE address_hash = :hash AND status <> 1""")
                                .bind("picture", row)
                                .bind("hash", Hashes.of(picture.address().toString()))
                                .execute();
                        ReadinessChange.of(db, changes, waiting);
                    }
                    return id;
                }));
    }

    /**
     * Remembers that a picture could not be fetched.
     *
     * @param forGood whether there is no point in trying again
     */
    public CompletableFuture<Void> failed(URI address, boolean forGood) {
        return threads.writeCache((db, changes) -> {
            List<ArticleId> waiting = PictureRows.waiting(db, address);
            db.createUpdate("UPDATE article_picture SET status = :status WHERE address_hash = :hash AND status <> 1")
                    .bind("status", forGood ? PictureRows.MISSING : PictureRows.FAILED)
                    .bind("hash", Hashes.of(address.toString()))
                    .execute();
            ReadinessChange.of(db, changes, waiting);
            return WriteWork.done();
        });
    }

    /** Makes those that failed, but not for good, wanted again. */
    public CompletableFuture<Void> retryFailed() {
        return threads.read(db -> db.createQuery("SELECT DISTINCT article_id FROM article_picture WHERE status = 2")
                        .mapTo(Long.class)
                        .map(ArticleId::new)
                        .list())
                .thenCompose(articles -> threads.writeCache((db, changes) -> {
                    for (List<ArticleId> piece : Sql.pieces(articles)) {
                        db.createUpdate(
                                        "UPDATE article_picture SET status = 0 WHERE status = 2 AND article_id = ANY(:ids)")
                                .bindArray("ids", Long.class, Sql.numbers(piece))
                                .execute();
                    }
                    ReadinessChange.of(db, changes, articles);
                    return WriteWork.done();
                }));
    }

    /** Pictures that shown articles want, those of the newest articles first; at most {@code limit} articles' ones. */
    public CompletableFuture<List<WantedPicture>> wanted(int limit) {
        return threads.read(db -> db
                .createQuery("""
                        SELECT a.article_id, a.address FROM article_picture a
                        JOIN (SELECT t.id FROM to_prepare t
                            WHERE EXISTS (SELECT 1 FROM entry e WHERE e.id = t.id AND e.shelf > 0)
                            ORDER BY t.id DESC LIMIT :limit) t ON a.article_id = t.id
                        WHERE a.status = 0 ORDER BY a.article_id DESC, a.list_order""")
                .bind("limit", limit)
                .map((row, context) -> {
                    URI address = Sql.uri(row, "address");
                    return address == null
                            ? null
                            : new WantedPicture(new ArticleId(row.getLong("article_id")), address);
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * Deletes files that no article has, left by a crash or by removed articles. Answers how many. Takes its time, on
     * {@code db-writer} only for a folder at once.
     */
    public CompletableFuture<Integer> cleanUp() {
        return PictureCleanUp.run(threads, files, clock.instant());
    }

    /** A file that is gone or cut short: its picture is wanted again. */
    private void lost(PictureId picture) {
        CompletableFuture<Void> _ = threads.writeCache((db, changes) -> {
            List<ArticleId> articles = db.createQuery("""
                            SELECT a.article_id FROM article_picture a JOIN picture p ON p.id = a.picture_id
                            WHERE p.sha256 = :sha256""")
                    .bind("sha256", HexFormat.of().parseHex(picture.sha256()))
                    .mapTo(Long.class)
                    .map(ArticleId::new)
                    .list();
            db.createUpdate("""
                            UPDATE article_picture SET status = 0, picture_id = NULL
                            WHERE picture_id = (SELECT id FROM picture WHERE sha256 = :sha256)""")
                    .bind("sha256", HexFormat.of().parseHex(picture.sha256()))
                    .execute();
            db.createUpdate("DELETE FROM picture WHERE sha256 = :sha256")
                    .bind("sha256", HexFormat.of().parseHex(picture.sha256()))
                    .execute();
            ReadinessChange.of(db, changes, articles);
            return WriteWork.done();
        });
    }

    private record Kept(PictureId id, long bytes) {}
}
