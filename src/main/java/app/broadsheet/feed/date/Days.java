package app.broadsheet.feed.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in what is left of a date once the clock time and zone are taken out. */
final class Days {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})(?:\\s?[-/.月월]\\s?(\\d{1,2}))?(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{3})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.]\\s?(\\d{1,2})[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\s*(\\d{4})\\s*[zZ]?");

    private Days() {}

    /** The day that {@code text} names; null when it names none. Throws when it names one that does not exist. */
    static @Nullable LocalDate find(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        if (ordinal.find()) {
            return LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return LocalDate.of(
                    number(yearFirst, 1), number(yearFirst, 2), yearFirst.group(3) == null ? 1 : number(yearFirst, 3));
        }
        LocalDate named = named(text);
        if (named != null) {
            return named;
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return dayOrMonthFirst(number(numbers, 1), number(numbers, 2), year(numbers.group(3)), text);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            return LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        Matcher year = YEAR_ALONE.matcher(text);
        return year.matches() ? LocalDate.of(number(year, 1), 1, 1) : null;
    }

    /** A day with the month's name: "31 Dec 2003", "Dec 31, 2003", "Mittwoch, 31. Dezember 2003". */
    private static @Nullable LocalDate named(String text) {
        int month = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            // The last one: a weekday before it may read like a month ("mar., 24 févr.").
            int named = MonthNames.number(words.group());
            month = named == 0 ? month : named;
        }
        if (month == 0) {
            return null;
        }
        String day = null;
        String year = null;
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String digits = numbers.group();
            if (digits.length() == 4 && year == null) {
                year = digits;
            } else if (digits.length() <= 2 && day == null) {
                day = digits;
            } else if (digits.length() == 2 && year == null) {
                year = digits;
            }
        }
        return year == null ? null : LocalDate.of(year(year), month, day == null ? 1 : Integer.parseInt(day));
    }

    private static LocalDate dayOrMonthFirst(int a, int b, int year, String text) {
        // A slash with both small is American more often than not in feeds; dots and dashes put the day first.
        boolean monthFirst = b > 12 || (a <= 12 && text.indexOf('/') >= 0);
        return monthFirst ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
