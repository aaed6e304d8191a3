package app.broadsheet.importer.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another program knew of the user's dealings with an article.
 *
 * @param read whether it was read or put away
 * @param starred whether it was marked as a favourite
 * @param saved when the user saved it, null when not known
 */
public record SavedState(
        boolean read, boolean starred, @Nullable Instant saved) {
    /** Nothing is known. */
    public static final SavedState UNKNOWN = new SavedState(false, false, null);
}
