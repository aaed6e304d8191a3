package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/** Whether the sample edition is here, and its way out and back. */
public final class SampleStore {
    private static final String OFFERED = "sample.offered";

    private final Threads threads;
    private final IndexQueue queue;
    private final Clock clock;

    SampleStore(Threads threads, IndexQueue queue, Clock clock) {
        this.threads = threads;
        this.queue = queue;
        this.clock = clock;
    }

    /** Whether it is shown. */
    public CompletableFuture<Boolean> present() {
        return threads.read(
                db -> db.createQuery("SELECT COUNT(*) > 0 FROM feed WHERE kind = 'SAMPLE' AND removed_at IS NULL")
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Whether to put it in: true once in the life of a data folder, and only while there are neither subscriptions nor
     * articles. Answering true, it remembers that it did.
     */
    public CompletableFuture<Boolean> claim() {
        return threads.writeUser((db, changes) -> {
            boolean fresh = SettingStore.get(db, OFFERED).isEmpty()
                    && db.createQuery("SELECT (SELECT COUNT(*) FROM feed WHERE id > 0) = 0"
                                    + " AND (SELECT COUNT(*) FROM entry WHERE feed_id = 0) = 0")
                            .mapTo(Boolean.class)
                            .one();
            if (fresh) {
                SettingStore.put(db, OFFERED, "true");
            }
            return fresh;
        });
    }

    /** Takes it out of every list. Answers its sources, for {@link #restore}. */
    public CompletableFuture<List<FeedId>> remove() {
        return threads.writeUser((db, changes) -> {
            List<FeedId> feeds = shown(db);
            feeds.forEach(feed -> FeedVisibility.hide(db, changes, queue, feed, clock.instant()));
            return feeds;
        });
    }

    /** Takes {@link #remove} back: everything is as it was. */
    public CompletableFuture<Void> restore(List<FeedId> feeds) {
        List<FeedId> given = List.copyOf(feeds);
        return threads.writeUser((db, changes) -> {
            given.forEach(feed -> FeedVisibility.show(db, changes, queue, feed));
            return WriteWork.done();
        });
    }

    private static List<FeedId> shown(Handle db) {
        return db.createQuery("SELECT id FROM feed WHERE kind = 'SAMPLE' AND removed_at IS NULL ORDER BY id")
                .mapTo(Long.class)
                .map(FeedId::new)
                .list();
    }
}
