package app.broadsheet.refresh;

import app.broadsheet.feed.UpdateHints;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to fetch a feed again: about twice as often as it says something new, no more often than it or its server asks
 * for, and less and less often while it fails. Pure: chance comes in as {@code jitter}, from 0 up to 1, so that feeds
 * that were added together do not stay together.
 */
public final class Schedule {
    /** The shortest interval. */
    public static final Duration LEAST = Duration.ofMinutes(15);
    /** The longest interval, however quiet or broken a feed is. */
    public static final Duration MOST = Duration.ofDays(1);
    /** The interval while nothing is known. */
    public static final Duration FIRST = Duration.ofHours(1);

    private static final int RECENT = 10;

    private Schedule() {}

    /**
     * After a fetch that brought the feed.
     *
     * @param published when its entries appeared, as it says, in any order
     * @param maxAge how long the server says that the answer stays fresh, null when it does not say
     */
    public static Instant afterNews(
            Collection<Instant> published, UpdateHints hints, @Nullable Duration maxAge, Instant now, double jitter) {
        return next(rhythm(published, now).dividedBy(2), hints, maxAge, now, jitter);
    }

    /** After a fetch that found nothing new: a little later than the last time. */
    public static Instant afterNothing(
            @Nullable Duration lastInterval, UpdateHints hints, @Nullable Duration maxAge, Instant now, double jitter) {
        Duration last = lastInterval == null || !lastInterval.isPositive() ? FIRST : lastInterval;
        return next(last.multipliedBy(5).dividedBy(4), hints, maxAge, now, jitter);
    }

    /** After {@code failures} failed fetches in a row, this one among them: twice as long each time. */
    public static Instant afterFailure(int failures, Instant now, double jitter) {
        int doublings = Math.clamp(failures - 1L, 0, 10);
        return now.plus(spread(bounded(LEAST.multipliedBy(1L << doublings)), jitter));
    }

    private static Instant next(
            Duration wanted, UpdateHints hints, @Nullable Duration maxAge, Instant now, double jitter) {
        Duration interval = bounded(longer(longer(wanted, hints.interval()), maxAge));
        return skipped(now.plus(spread(interval, jitter)), hints);
    }

    /** The time between two of the newest entries, on average; the time since the newest one when that is longer. */
    private static Duration rhythm(Collection<Instant> published, Instant now) {
        List<Instant> recent = published.stream()
                .filter(time -> !time.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .limit(RECENT)
                .toList();
        if (recent.isEmpty()) {
            return FIRST.multipliedBy(2);
        }
        Duration silence = Duration.between(recent.getFirst(), now);
        if (recent.size() == 1) {
            return silence;
        }
        Duration average = Duration.between(recent.getLast(), recent.getFirst()).dividedBy(recent.size() - 1L);
        return longer(average, silence);
    }

    static Duration longer(Duration one, @Nullable Duration other) {
        return other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static Duration bounded(Duration interval) {
        if (interval.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return interval.compareTo(MOST) > 0 ? MOST : interval;
    }

    /** From as long as asked for to a fifth longer. */
    private static Duration spread(Duration interval, double jitter) {
        return interval.plusMillis((long) (interval.toMillis() * 0.2 * jitter));
    }

    /** The first time from {@code next} on that is in no hour and day which the feed says to leave out (RSS 2.0). */
    static Instant skipped(Instant next, UpdateHints hints) {
        OffsetDateTime time = next.atOffset(ZoneOffset.UTC);
        // With every hour of every day left out, nothing would be left: a week is looked through, no more.
        for (int hours = 0; hours < 7 * 24; hours++) {
            if (!hints.skipDays().contains(time.getDayOfWeek())
                    && !hints.skipHours().contains(time.getHour())) {
                return time.toInstant();
            }
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return next;
    }
}
