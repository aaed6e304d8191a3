package app.broadsheet.app;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.SpaceUse;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * The space that is used, and giving it back. What is the reader's stays: starred, commented, saved and imported articles. All
 * methods may be called on any thread.
 */
public final class Space {
    private static final int DAYS_A_MONTH = 30;
    /** An unfollowed source can be had back for so long. */
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(30);

    /** Icons of sites that nothing is followed of any more are not kept for longer. */
    private static final Duration ICONS_KEPT = Duration.ofDays(120);

    private final Database store;
    private final Preferences preferences;
    private final Clock clock;

    public Space(Database store, Preferences preferences, Clock clock) {
        this.store = store;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What takes how much. */
    public CompletableFuture<SpaceUse> use() {
        return store.space().use();
    }

    /** How much is kept, and for how long. */
    public OfflineEdition kept() {
        return preferences.offlineEdition();
    }

    /** Chooses how much is kept, from the next clean-up on. */
    public CompletableFuture<Void> keep(OfflineEdition edition) {
        return preferences.offlineEdition(edition);
    }

    /** Drops what is older or more than the reader keeps, and files that nobody needs. Runs by itself after each start. */
    public CompletableFuture<Void> cleanUp() {
        OfflineEdition kept = kept();
        Instant now = clock.instant();
        CompletableFuture<Integer> expired = kept.monthsKept() == 0
                ? CompletableFuture.completedFuture(0)
                : store.space().expire(now.minus(Duration.ofDays((long) kept.monthsKept() * DAYS_A_MONTH)));
        return expired.thenCompose(_ -> store.articles().purge(now.minus(SECOND_THOUGHTS)))
                .thenCompose(_ -> store.space().trimPictures(kept.pictureBytes()))
                .thenCompose(_ -> store.pictures().cleanUp())
                .thenCompose(_ -> store.icons().forget(now.minus(ICONS_KEPT)));
    }

    /** Drops the pictures and full texts of a source; its articles stay as the feed gave them. */
    public CompletableFuture<Void> free(FeedId feed) {
        return store.space()
                .dropCache(feed)
                .thenCompose(_ -> store.pictures().cleanUp())
                .thenAccept(_ -> {});
    }
}
