package app.broadsheet.store;

import app.broadsheet.model.CommentTarget;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article's thread.
 *
 * @param fetched when it was last fetched, null when never
 * @param fetchedCount how many comments were counted then
 * @param why why the last fetch failed; empty when it did not
 * @param target where comments go, null when the site was not asked
 */
public record ThreadState(
        @Nullable Instant fetched,
        int fetchedCount,
        String why,
        @Nullable CommentTarget target) {
    /** Nothing. */
    public static final ThreadState UNKNOWN = new ThreadState(null, 0, "", null);
}
