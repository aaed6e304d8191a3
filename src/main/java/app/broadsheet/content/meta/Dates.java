package app.broadsheet.content.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them. Those without a zone are taken for UTC. */
public final class Dates {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("[ ]['T']HH:mm[:ss]")
            .appendOptional(new DateTimeFormatterBuilder()
                    .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .toFormatter(Locale.ROOT))
            .optionalEnd()
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final List<DateTimeFormatter> FORMS = List.of(
            ISO,
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy[ h:mm a]", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, yyyy[ h:mm a]", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM yyyy[ HH:mm]", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/MM/dd[ HH:mm[:ss]]", Locale.ROOT));

    private Dates() {}

    /** The moment, or null when the text is no date of a known form. */
    public static @Nullable Instant read(String text) {
        String date = text.strip();
        if (date.length() > 60) {
            return null;
        }
        if ((date.length() == 10 || date.length() == 13) && date.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(date);
            return date.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        }
        for (DateTimeFormatter form : FORMS) {
            Instant moment = read(date, form);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private static @Nullable Instant read(String date, DateTimeFormatter form) {
        try {
            return instant(form.parseBest(date, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(TemporalAccessor date) {
        return switch (date) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
            case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> null;
        };
    }
}
