package app.broadsheet.store;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The sources of whose new articles the desktop is to tell. */
public final class NotificationStore {
    private final Threads threads;

    NotificationStore(Threads threads) {
        this.threads = threads;
    }

    /** Those that are followed, in the user's order. */
    public CompletableFuture<List<Feed>> chosen() {
        return threads.read(db -> {
            List<Long> chosen = db.createQuery("SELECT feed_id FROM notified_feed")
                    .mapTo(Long.class)
                    .list();
            return FeedRows.shown(db).stream()
                    .filter(feed -> chosen.contains(feed.id().value()))
                    .toList();
        });
    }

    /** Chooses a source, or does so no more. */
    public CompletableFuture<Void> choose(FeedId feed, boolean chosen) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate(
                            chosen
                                    ? "MERGE INTO notified_feed (feed_id) KEY (feed_id) VALUES (:feed)"
                                    : "DELETE FROM notified_feed WHERE feed_id = :feed")
                    .bind("feed", feed.value())
                    .execute();
            return WriteWork.done();
        });
    }
}
