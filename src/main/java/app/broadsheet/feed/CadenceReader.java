package app.broadsheet.feed;

import app.broadsheet.feed.wire.WireFeed.Cadence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads how often a feed asks to be fetched: RSS 2.0's elements and RSS 1.0's syndication module. */
final class CadenceReader {
    private static final Duration LONGEST = Duration.ofDays(365);

    private CadenceReader() {}

    static UpdateHints read(Cadence cadence) {
        return new UpdateHints(interval(cadence), hours(cadence.skipHours()), days(cadence.skipDays()));
    }

    private static @Nullable Duration interval(Cadence cadence) {
        long minutes = number(cadence.ttl());
        if (minutes > 0) {
            return bounded(Duration.ofMinutes(minutes));
        }
        Duration period = cadence.period() == null
                ? null
                : switch (cadence.period().toLowerCase(Locale.ROOT)) {
                    case "hourly" -> Duration.ofHours(1);
                    case "daily" -> Duration.ofDays(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> LONGEST;
                    default -> null;
                };
        return period == null ? null : bounded(period.dividedBy(Math.max(1, number(cadence.frequency()))));
    }

    private static Duration bounded(Duration asked) {
        Duration atLeast = asked.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : asked;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }

    private static long number(@Nullable String written) {
        return written != null && written.strip().matches("\\d{1,9}") ? Long.parseLong(written.strip()) : -1;
    }

    private static Set<Integer> hours(List<String> written) {
        Set<Integer> hours = new TreeSet<>();
        for (String hour : written) {
            long number = number(hour);
            if (number >= 0 && number <= 24) {
                // RSS 0.91 counted 1 to 24, RSS 2.0 counts 0 to 23.
                hours.add((int) number % 24);
            }
        }
        // A feed that skips every hour means nothing by it.
        return hours.size() >= 24 ? Set.of() : hours;
    }

    private static Set<DayOfWeek> days(List<String> written) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (written.stream().anyMatch(name -> name.strip().equalsIgnoreCase(day.name()))) {
                days.add(day);
            }
        }
        return days.size() >= 7 ? Set.of() : days;
    }
}
