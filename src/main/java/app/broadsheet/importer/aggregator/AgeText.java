package app.broadsheet.importer.aggregator;

import app.broadsheet.importer.text.DateText;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages as web pages write them: "just now", "5 minutes ago", "a day ago", "about 2 weeks ago", "12 July 2025". Those are
 * the wordings of the two libraries that most pages use, Day.js and date-fns, and plain dates.
 */
final class AgeText {
    private static final String UNIT =
            "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[smhdwy])";
    // Not at the end of a longer word: a source may be called "Andover".
    private static final String VAGUE = "(?:(?<!\\p{L})(?:about|around|over|almost|nearly|less than|more than)\\s+)?";
    private static final String MOMENT =
            "just now|right now|moments? ago|a moment ago|(?:a few )?seconds ago|less than a minute ago";

    /** An age in words alone: no digits that could be mistaken for the end of what stands before it. */
    static final String WORDS =
            "(?:" + MOMENT + "|yesterday|" + VAGUE + "(?:an?|one)\\s+" + UNIT + "\\s+ago|last (?:week|month|year))";

    /** An age that begins with a number, in group {@code count}, and its unit in group {@code unit}. */
    static final String COUNTED = VAGUE + "(?<count>\\d{1,9})\\s*(?<unit>" + UNIT + ")\\s+ago";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_WORDS = Pattern.compile(WORDS, FLAGS);
    private static final Pattern IN_NUMBERS = Pattern.compile(COUNTED, FLAGS);
    private static final Pattern MOMENTS = Pattern.compile(MOMENT, FLAGS);

    private AgeText() {}

    /** The age that {@code text} is, all of it; empty when it is something else. */
    static Optional<Age> read(String text) {
        Matcher counted = IN_NUMBERS.matcher(text);
        if (counted.matches()) {
            return Optional.of(counted(Long.parseLong(counted.group("count")), counted.group("unit")));
        }
        if (IN_WORDS.matcher(text).matches()) {
            return Optional.of(inWords(text.toLowerCase(Locale.ROOT)));
        }
        return DateText.read(text).map(Age.On::new);
    }

    /** {@code count} of what {@code unit} names. */
    static Age counted(long count, String unit) {
        // Beyond this no page means it, and the calendar would run out.
        return new Age.Ago(Math.min(count, 9_999), unit(unit.toLowerCase(Locale.ROOT)));
    }

    /** The largest number that a page writes before {@code unit} and would not put into the next larger one. */
    static int most(String unit) {
        return switch (unit(unit.toLowerCase(Locale.ROOT))) {
            case SECONDS, MINUTES -> 59;
            case HOURS -> 23;
            case DAYS -> 31;
            case WEEKS -> 52;
            case MONTHS -> 11;
            default -> 99;
        };
    }

    private static Age inWords(String text) {
        if (MOMENTS.matcher(text).matches()) {
            return new Age.Ago(0, ChronoUnit.SECONDS);
        }
        if (text.equals("yesterday")) {
            return new Age.Ago(1, ChronoUnit.DAYS);
        }
        List<String> words = List.of(text.split("\\s+"));
        return new Age.Ago(1, unit(words.get(words.size() - (text.endsWith("ago") ? 2 : 1))));
    }

    private static ChronoUnit unit(String name) {
        if (name.startsWith("mo")) {
            return ChronoUnit.MONTHS;
        }
        return switch (name.charAt(0)) {
            case 's' -> ChronoUnit.SECONDS;
            case 'm' -> ChronoUnit.MINUTES;
            case 'h' -> ChronoUnit.HOURS;
            case 'd' -> ChronoUnit.DAYS;
            case 'w' -> ChronoUnit.WEEKS;
            default -> ChronoUnit.YEARS;
        };
    }
}
