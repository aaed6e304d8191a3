package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.SpaceUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The space that is used, and giving it back. Only cache is dropped: what is starred, commented, saved or imported stays as it
 * is, and what was read and starred is known even of articles that are gone.
 */
public final class SpaceStore {
    /** Articles of one transaction. */
    private static final int PIECE = 500;

    private final Threads threads;
    private final IndexQueue queue;
    private final Path file;
    private final Clock clock;

    SpaceStore(Threads threads, IndexQueue queue, Path file, Clock clock) {
        this.threads = threads;
        this.queue = queue;
        this.file = file;
        this.clock = clock;
    }

    /** What takes how much. Reads all texts' lengths: seconds for very many articles, on {@code db-reader}. */
    public CompletableFuture<SpaceUse> use() {
        return threads.read(db -> new SpaceUse(
                SpaceRows.sources(db), Files.exists(file) ? Files.size(file) : 0, SpaceRows.pictureBytes(db)));
    }

    /** What all pictures take, each once. */
    public CompletableFuture<Long> pictureBytes() {
        return threads.read(SpaceRows::pictureBytes);
    }

    /** Drops articles that were published before, but for what is the user's. Answers how many. */
    public CompletableFuture<Integer> expire(Instant before) {
        return threads.read(db -> SpaceRows.expirable(db, before, PIECE))
                .thenCompose(some -> some.isEmpty()
                        ? CompletableFuture.completedFuture(0)
                        : threads.<Void>writeCache((db, changes) -> {
                                    ArticleRemoval.expire(db, changes, queue, some);
                                    return WriteWork.done();
                                })
                                .thenCompose(_ -> expire(before))
                                .thenApply(more -> more + some.size()));
    }

    /**
     * Drops the pictures of the oldest articles until all pictures together are within {@code most} bytes. Their files go with
     * the next {@link PictureStore#cleanUp}. Answers of how many articles.
     */
    public CompletableFuture<Integer> trimPictures(long most) {
        return threads.read(db -> SpaceRows.oldestWithPictures(db, SpaceRows.pictureBytes(db) - most, PIECE))
                .thenCompose(some -> some.isEmpty()
                        ? CompletableFuture.completedFuture(0)
                        : drop(some, false).thenCompose(_ -> trimPictures(most)).thenApply(more -> more + some.size()));
    }

    /** Drops the pictures and full texts of a source's articles; the articles stay. Answers of how many. */
    public CompletableFuture<Integer> dropCache(FeedId feed) {
        return threads.read(db -> SpaceRows.withCache(db, feed, PIECE))
                .thenCompose(some -> some.isEmpty()
                        ? CompletableFuture.completedFuture(0)
                        : drop(some, true).thenCompose(_ -> dropCache(feed)).thenApply(more -> more + some.size()));
    }

    private CompletableFuture<Void> drop(List<ArticleId> articles, boolean texts) {
        return threads.writeCache((db, changes) -> {
            SpaceRows.drop(db, articles, texts);
            if (texts) {
                queue.reread(db, articles);
            }
            ReadinessChange.of(db, changes, articles, clock.instant());
            // They come again when somebody asks for them, and not by themselves: else they would be dropped again.
            db.createUpdate("DELETE FROM to_prepare WHERE id = ANY(:ids)")
                    .bindArray("ids", Long.class, Sql.numbers(articles))
                    .execute();
            return WriteWork.done();
        });
    }
}
