package app.broadsheet.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and spans as they are typed into a search, seen from now. */
record SearchDates(ZonedDateTime now) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([hdwmy])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** When a day, month or year begins: "2026-03-10", "2026-03", "2026", "today", "yesterday". */
    Optional<Instant> day(String typed) {
        try {
            LocalDate day = switch (typed.toLowerCase(Locale.ROOT)) {
                case "today" -> now.toLocalDate();
                case "yesterday" -> now.toLocalDate().minusDays(1);
                default -> date(typed.replace('/', '-'));
            };
            return day == null
                    ? Optional.empty()
                    : Optional.of(day.atStartOfDay(now.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** So long ago: "12h", "7d", "2w", "3m" (months), "1y". */
    Optional<Instant> back(String typed) {
        Matcher span = SPAN.matcher(typed.toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            return Optional.empty();
        }
        int n = Integer.parseInt(span.group(1));
        ZonedDateTime then = switch (span.group(2)) {
            case "h" -> now.minusHours(n);
            case "d" -> now.minusDays(n);
            case "w" -> now.minusWeeks(n);
            case "m" -> now.minusMonths(n);
            default -> now.minusYears(n);
        };
        return Optional.of(then.toInstant());
    }

    private static @Nullable LocalDate date(String typed) {
        if (DAY.matcher(typed).matches()) {
            return LocalDate.parse(typed);
        }
        if (MONTH.matcher(typed).matches()) {
            return YearMonth.parse(typed).atDay(1);
        }
        return YEAR.matcher(typed).matches() ? Year.parse(typed).atDay(1) : null;
    }
}
