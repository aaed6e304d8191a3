package app.broadsheet.importer.export;

import app.broadsheet.feed.date.FeedDates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times as exports write them: text, or a number whose size tells its unit and epoch. */
final class Moments {
    private static final long MICROS_1601_TO_1970 = 11_644_473_600_000_000L;
    private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant NEWEST = Instant.parse("2200-01-01T00:00:00Z");

    private Moments() {}

    /** The time that {@code written} means; null when it is none. */
    static @Nullable Instant read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return null;
        }
        int point = text.indexOf('.');
        String whole = point > 0 && text.chars().allMatch(c -> c == '.' || Character.isDigit(c))
                ? text.substring(0, point)
                : text;
        boolean number = whole.length() <= 18 && whole.chars().allMatch(c -> c >= '0' && c <= '9');
        Instant time = number && whole.length() > 8 ? counted(Long.parseLong(whole)) : FeedDates.parse(text);
        return time == null || time.isBefore(OLDEST) || time.isAfter(NEWEST) ? null : time;
    }

    private static Instant counted(long number) {
        if (number >= 10_000_000_000_000_000L) {
            // Chrome counts microseconds from 1601.
            return micros(number - MICROS_1601_TO_1970);
        }
        if (number >= 100_000_000_000_000L) {
            return micros(number);
        }
        return number >= 100_000_000_000L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }

    private static Instant micros(long number) {
        return Instant.ofEpochSecond(Math.floorDiv(number, 1_000_000L), Math.floorMod(number, 1_000_000L) * 1000);
    }
}
