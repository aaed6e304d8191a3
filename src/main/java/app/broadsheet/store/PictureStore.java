package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.PictureId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures of articles: which are wanted, and the files of those that are stored. */
public final class PictureStore {
    private static final int MOST_CHECKED = 20_000;

    private final Threads threads;
    private final PictureFiles files;
    private final Clock clock;
    private final Set<PictureId> checked = ConcurrentHashMap.newKeySet();

    PictureStore(Threads threads, PictureFiles files, Clock clock) {
        this.threads = threads;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The file of a picture that the article names; empty when it is not stored whole. Its hash is checked when it is asked
     * for first after a start, its length always.
     */
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
            PictureId id = kept.get().id;
            if (files.whole(id, kept.get().bytes) && (checked.contains(id) || files.intact(id))) {
                if (checked.size() < MOST_CHECKED) {
                    checked.add(id);
                }
                return Optional.of(files.path(id));
            }
            files.drop(id);
            lost(id);
            return Optional.empty();
        });
    }

    /**
     * A file of these bytes, for as long as it is looked at: nobody names it, so the next clean-up deletes it. Empty for no
     * bytes.
     */
    public CompletableFuture<Optional<Path>> written(byte[] picture) {
        return picture.length == 0
                ? CompletableFuture.completedFuture(Optional.empty())
                : threads.readers().run(() -> Optional.of(files.path(files.put(picture, false))));
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
                        ReadinessChange.of(db, changes, waiting, clock.instant());
                    }
                    return id;
                }));
    }

    /**
     * Remembers that a picture could not be fetched, for the articles whose pictures are wanted.
     *
     * @param why a sentence for the reader
     * @param forGood whether there is no point in trying again
     */
    public CompletableFuture<Void> failed(URI address, String why, boolean forGood) {
        return threads.writeCache((db, changes) -> {
            List<ArticleId> waiting = PictureRows.waiting(db, address);
            db.createUpdate(
                            "UPDATE article_picture SET status = :status, problem = :why WHERE address_hash = :hash AND status NOT IN (1, 4)")
                    .bind("why", why)
                    .bind("status", forGood ? PictureRows.MISSING : PictureRows.FAILED)
                    .bind("hash", Hashes.of(address.toString()))
                    .execute();
            ReadinessChange.of(db, changes, waiting, clock.instant());
            return WriteWork.done();
        });
    }

    /**
     * Deletes files that no article has, left by a crash or by removed articles. Answers how many. Takes its time, on
     * {@code db-writer} only for a folder at once.
     */
    public CompletableFuture<Integer> cleanUp() {
        return PictureCleanUp.run(threads, files);
    }

    /** A file that is gone, cut short or changed: its picture is wanted again. */
    private void lost(PictureId picture) {
        CompletableFuture<Void> _ = threads.writeCache((db, changes) -> {
            LostPictures.forget(db, changes, picture, clock.instant());
            return WriteWork.done();
        });
    }

    private record Kept(PictureId id, long bytes) {}
}
