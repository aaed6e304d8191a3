package app.broadsheet.store;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a publisher wishes a feed to be fetched, as it last said.
 *
 * @param interval at least; null when it did not say
 * @param hours hours of the day in UTC, 0 to 23, to leave out
 * @param days days in UTC to leave out
 */
public record FetchWishes(@Nullable Duration interval, Set<Integer> hours, Set<DayOfWeek> days) {
    /** It said nothing. */
    public static final FetchWishes NONE = new FetchWishes(null, Set.of(), Set.of());

    private static final int HOURS = 24;

    public FetchWishes {
        hours = Set.copyOf(hours);
        days = Set.copyOf(days);
    }

    static FetchWishes stored(int seconds, int pauses) {
        return seconds == 0 && pauses == 0
                ? NONE
                : new FetchWishes(
                        seconds == 0 ? null : Duration.ofSeconds(seconds),
                        IntStream.range(0, HOURS)
                                .filter(hour -> (pauses & (1 << hour)) != 0)
                                .boxed()
                                .collect(Collectors.toSet()),
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> (pauses & bit(day)) != 0)
                                .collect(Collectors.toSet()));
    }

    int seconds() {
        return interval == null ? 0 : Math.clamp(interval.toSeconds(), 0, Integer.MAX_VALUE);
    }

    int pauses() {
        int bits = 0;
        for (int hour : hours) {
            bits |= hour >= 0 && hour < HOURS ? 1 << hour : 0;
        }
        for (DayOfWeek day : days) {
            bits |= bit(day);
        }
        return bits;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (HOURS + day.getValue() - 1);
    }
}
