package app.broadsheet.ui.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says how long ago something was, as people do. Times ahead of the clock count as now. */
public final class Ages {
    private final Clock clock;
    private final Words words;

    /** @param clock gives now and the reader's time zone */
    public Ages(Clock clock, Locale locale) {
        this.clock = clock;
        this.words = Words.of(Ages.class, locale);
    }

    /** In full: "just now", "3 hours ago", "4 days ago", and from a month on the date: "2 March 2026". */
    public String full(Instant time) {
        return say(time, "age.", FormatStyle.LONG);
    }

    /** As short as can be, for lists: "now", "3 h", "4 d", "2 Mar 2026". */
    public String brief(Instant time) {
        return say(time, "age.brief.", FormatStyle.MEDIUM);
    }

    /** The time itself with date and minutes, for those who want to know exactly. */
    public String exact(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at(time));
    }

    /** A day as a heading, with a capital: "Today", "Yesterday", "Monday" within a week, else its date. */
    public String day(LocalDate day) {
        String said = said(day);
        return said.substring(0, 1).toUpperCase(words.locale()) + said.substring(1);
    }

    private String said(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (ago == 0 || ago == 1) {
            return words.get(ago == 0 ? "day.today" : "day.yesterday");
        }
        Locale locale = words.locale();
        return ago > 1 && ago < 7
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day);
    }

    private String say(Instant time, String keys, FormatStyle date) {
        Duration age = Duration.between(time, clock.instant());
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return words.get(keys + "now");
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return words.count(keys + "minutes", age.toMinutes());
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return words.count(keys + "hours", age.toHours());
        }
        if (age.compareTo(Duration.ofDays(30)) < 0) {
            return words.count(keys + "days", age.toDays());
        }
        return DateTimeFormatter.ofLocalizedDate(date)
                .withLocale(words.locale())
                .format(at(time));
    }

    private ZonedDateTime at(Instant time) {
        ZoneId zone = clock.getZone();
        return time.atZone(zone);
    }
}
