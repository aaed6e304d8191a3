package app.broadsheet.feed.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: RFC 822/2822 (RSS), RFC 3339 and the W3C note (Atom, Dublin Core), C's {@code asctime}, seconds
 * since 1970, and what content systems write instead, with month names in many languages.
 *
 * <p>The clock time and the zone are looked for first, anywhere in the text; what is left is the day.
 */
public final class FeedDates {
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(?:[.,]\\d+)?(?![\\d:])(?:\\s*([AaPp])\\.?[Mm]\\.?(?![A-Za-z]))?");
    private static final Pattern COMPACT_CLOCK = Pattern.compile("(?<=\\d{8})T(\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,13}");

    private FeedDates() {}

    /**
     * The instant that {@code written} means; a day without a time is its first moment, a time without a known zone is
     * UTC. Null when it is blank, no date that we know, or not between 1970 and 2199. Never throws.
     */
    public static @Nullable Instant parse(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        String text = written.strip();
        try {
            if (SECONDS.matcher(text).matches()) {
                return sinceEpoch(text);
            }
            return bounded(scan(text));
        } catch (DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static @Nullable Instant sinceEpoch(String digits) {
        long number = Long.parseLong(digits);
        return bounded(digits.length() > 11 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }

    private static @Nullable Instant bounded(@Nullable Instant found) {
        if (found == null) {
            return null;
        }
        int year = found.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? found : null;
    }

    private static @Nullable Instant scan(String text) {
        String rest = text;
        LocalTime time = LocalTime.MIDNIGHT;
        long extraDays = 0;
        ZoneOffset zone = ZoneOffset.UTC;
        Matcher clock = clockIn(text);
        if (clock != null) {
            int hour = hour(clock);
            int second = clock.group(3) == null ? 0 : Math.min(59, Integer.parseInt(clock.group(3)));
            if (hour == 24) {
                extraDays = 1;
                hour = 0;
            }
            time = LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
            String after = text.substring(clock.end());
            Zones.Found found = Zones.at(after);
            zone = found.offset();
            rest = text.substring(0, clock.start()) + " " + after.substring(found.length());
        }
        LocalDate day = Days.find(rest);
        return day == null ? null : day.plusDays(extraDays).atTime(time).toInstant(zone);
    }

    private static @Nullable Matcher clockIn(String text) {
        Matcher compact = COMPACT_CLOCK.matcher(text);
        if (compact.find()) {
            return compact;
        }
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            boolean colon = text.charAt(clock.end(1)) == ':';
            // 31.12.2003 has dots where 19.48 has one: only a colon is a clock for sure.
            if (colon) {
                return clock;
            }
        }
        return null;
    }

    private static int hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.groupCount() >= 4 ? clock.group(4) : null;
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.equalsIgnoreCase("p");
        return hour % 12 + (afternoon ? 12 : 0);
    }
}
