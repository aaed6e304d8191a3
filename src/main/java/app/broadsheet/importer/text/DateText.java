package app.broadsheet.importer.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them in English: "12 July 2025", "Jul 12, 2025", "2025-07-12", "12-07-2025". */
public final class DateText {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    /** A day, in any of the forms that are understood. */
    public static final String DATE = "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,2}\\s+"
            + MONTH + ",?\\s+\\d{4}|" + MONTH + "\\s+\\d{1,2},?\\s+\\d{4})";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WHOLE = Pattern.compile(DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("\\d+|[a-z]+");

    private DateText() {}

    /** The day that {@code text} is, all of it; empty when it is none, or could be either of two. */
    public static Optional<LocalDate> read(String text) {
        String date = text.strip().toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(date).matches()) {
            return Optional.empty();
        }
        List<String> parts = PART.matcher(date).results().map(m -> m.group()).toList();
        try {
            return day(parts, date.indexOf('/') >= 0);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether {@code text} has the form of a day, even if it is not clear which. */
    public static boolean looksLike(String text) {
        Matcher matcher = WHOLE.matcher(text.strip());
        return matcher.matches();
    }

    private static Optional<LocalDate> day(List<String> parts, boolean slashes) {
        String first = parts.get(0);
        String second = parts.get(1);
        int last = Integer.parseInt(parts.get(2));
        if (first.length() == 4 && Character.isDigit(first.charAt(0))) {
            return Optional.of(LocalDate.of(Integer.parseInt(first), Integer.parseInt(second), last));
        }
        if (!Character.isDigit(first.charAt(0))) {
            return Optional.of(LocalDate.of(last, month(first), Integer.parseInt(second)));
        }
        int one = Integer.parseInt(first);
        if (!Character.isDigit(second.charAt(0))) {
            return Optional.of(LocalDate.of(last, month(second), one));
        }
        int two = Integer.parseInt(second);
        if (two > 12) {
            return Optional.of(LocalDate.of(last, one, two));
        }
        // 3/4/2025 is March in one country and April in the next; with dots and dashes the day comes first.
        if (slashes && one <= 12 && one != two) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(last, two, one));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
}
