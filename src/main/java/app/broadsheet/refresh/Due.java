package app.broadsheet.refresh;

import app.broadsheet.model.Pace;
import app.broadsheet.store.FetchState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the time of a feed has come. Pure. */
final class Due {
    /** The golden ratio's fraction: consecutive ids land far from each other. */
    private static final double SPREAD = 0.618_033_988_749_895;

    private Due() {}

    /**
     * By the feed's own rhythm, or at the user's pace; a failing feed, and one whose server asked to be left alone, has
     * its own time either way.
     *
     * @param known what is remembered of fetching it, null for nothing
     */
    static boolean is(@Nullable FetchState known, Pace pace, Instant now) {
        if (pace == Pace.MANUAL) {
            return false;
        }
        if (known == null || known.nextAttempt() == null) {
            return true;
        }
        if (pace == Pace.AUTOMATIC || known.failures() > 0 || known.lastAttempt() == null || known.isStopped()) {
            return !known.nextAttempt().isAfter(now);
        }
        Duration interval = pace == Pace.HOURLY ? Duration.ofHours(1) : Duration.ofMinutes(15);
        return !known.lastAttempt().plus(spread(interval, known)).isAfter(now);
    }

    /** Up to a tenth shorter, always the same for a feed: feeds that were added together do not stay together. */
    private static Duration spread(Duration interval, FetchState known) {
        double share = known.feed().value() * SPREAD % 1;
        return interval.minusMillis((long) (interval.toMillis() * 0.1 * share));
    }
}
