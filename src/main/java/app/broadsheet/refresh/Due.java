package app.broadsheet.refresh;

import app.broadsheet.feed.UpdateHints;
import app.broadsheet.model.Pace;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.FetchWishes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the time of a feed comes. Pure. */
public final class Due {
    /** The golden ratio's fraction: consecutive ids land far from each other. */
    private static final double SPREAD = 0.618_033_988_749_895;

    private Due() {}

    /**
     * When it is fetched by itself: by its own rhythm, or at the user's pace, its own before that of all. No pace is faster
     * than the publisher wishes; a failing feed, and one whose server asked to be left alone, has its own time besides.
     *
     * @return {@link Instant#MIN} for at once, {@link FetchState#NEVER} for never
     */
    public static Instant next(FetchState known, Pace all) {
        Pace pace = Objects.requireNonNullElse(known.pace(), all);
        Instant next = known.nextAttempt();
        if (pace == Pace.MANUAL || known.isStopped()) {
            return FetchState.NEVER;
        }
        if (next == null) {
            return Instant.MIN;
        }
        Duration interval = pace.interval();
        if (interval == null || known.lastAttempt() == null) {
            return next;
        }
        Instant wanted = known.lastAttempt().plus(longest(spread(interval, known), known.wishes()));
        return known.failures() > 0 && next.isAfter(wanted) ? next : Schedule.skipped(wanted, hints(known));
    }

    /** Whether the time of a feed has come. */
    static boolean is(FetchState known, Pace all, Instant now) {
        Instant next = next(known, all);
        // One that was due while the computer was off need not be, in an hour that its publisher wishes to be left
        // alone.
        return !next.isAfter(now)
                && (next.equals(Instant.MIN)
                        || !Schedule.skipped(now, hints(known)).isAfter(now));
    }

    /** What the publisher wishes, as it last said; nothing while nothing is known. */
    static UpdateHints hints(@Nullable FetchState known) {
        return known == null
                ? UpdateHints.NONE
                : new UpdateHints(
                        known.wishes().interval(),
                        known.wishes().hours(),
                        known.wishes().days());
    }

    private static Duration longest(Duration interval, FetchWishes wishes) {
        Duration wished = wishes.interval();
        if (wished == null || wished.compareTo(interval) <= 0) {
            return interval;
        }
        // As long as the slowest rhythm, and no longer: some feeds ask to be fetched once a year.
        return wished.compareTo(Schedule.MOST) < 0 ? wished : Schedule.longer(interval, Schedule.MOST);
    }

    /** Up to a tenth shorter, always the same for a feed: feeds that were added together do not stay together. */
    private static Duration spread(Duration interval, FetchState known) {
        double share = known.feed().value() * SPREAD % 1;
        return interval.minusMillis((long) (interval.toMillis() * 0.1 * share));
    }
}
