package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.Pace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of fetching a feed.
 *
 * @param etag as the server last gave it, for a conditional request; null when it gave none
 * @param lastModified the header as the server last gave it; null when it gave none
 * @param body a hash of what the server sent last, 0 for none
 * @param lastAttempt null when there was none
 * @param lastSuccess null when there was none
 * @param nextAttempt not before this; null for at any time
 * @param failures in a row
 * @param pace how often the reader wants it fetched, null for as often as the others
 * @param wishes how often its publisher wishes it to be fetched
 */
public record FetchState(
        FeedId feed,
        @Nullable String etag,
        @Nullable String lastModified,
        long body,
        @Nullable Instant lastAttempt,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextAttempt,
        int failures,
        @Nullable Pace pace,
        FetchWishes wishes) {
    /** The next attempt of a feed that is not fetched any more. */
    public static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Whether it is not fetched any more: it is gone for good, or the user stopped it. */
    public boolean isStopped() {
        return isNever(nextAttempt);
    }

    static boolean isNever(@Nullable Instant next) {
        return next != null && !next.isBefore(NEVER);
    }
}
