package app.broadsheet.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed asks to be fetched.
 *
 * @param interval from RSS {@code ttl} or the syndication module, at least a minute and at most a year; null when it
 *     says neither
 * @param skipHours hours of the day in UTC, 0 to 23, in which nothing changes
 * @param skipDays days in UTC on which nothing changes
 */
public record UpdateHints(@Nullable Duration interval, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
    /** A feed that says nothing. */
    public static final UpdateHints NONE = new UpdateHints(null, Set.of(), Set.of());

    public UpdateHints {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
