package app.broadsheet.feed.date;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The zone that follows a clock time: a number, a letter, or one of the names that feeds use. */
final class Zones {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:GMT|UTC|UT|Z)?\\s*([+\\-\\u2212])(\\d{1,2}):?(\\d{2})?(?!\\d)");
    private static final Pattern NAME = Pattern.compile("^\\s*\\(?([A-Za-z]{1,5})\\)?(?![A-Za-z])");
    private static final int MOST_HOURS = 15;

    /** Offsets in minutes. Where one name has several meanings, the one that news publishers use most. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 60),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("MEZ", 60),
            Map.entry("WAT", 60),
            Map.entry("CEST", 120),
            Map.entry("MESZ", 120),
            Map.entry("EET", 120),
            Map.entry("SAST", 120),
            Map.entry("CAT", 120),
            Map.entry("IDT", 180),
            Map.entry("EEST", 180),
            Map.entry("EAT", 180),
            Map.entry("MSK", 180),
            Map.entry("PKT", 300),
            Map.entry("IST", 330),
            Map.entry("ICT", 420),
            Map.entry("WIB", 420),
            Map.entry("HKT", 480),
            Map.entry("SGT", 480),
            Map.entry("PHT", 480),
            Map.entry("MYT", 480),
            Map.entry("AWST", 480),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780),
            Map.entry("NST", -210),
            Map.entry("BRT", -180),
            Map.entry("ART", -180),
            Map.entry("ADT", -180),
            Map.entry("AST", -240),
            Map.entry("EDT", -240),
            Map.entry("EST", -300),
            Map.entry("ET", -300),
            Map.entry("CDT", -300),
            Map.entry("CST", -360),
            Map.entry("CT", -360),
            Map.entry("MDT", -360),
            Map.entry("MST", -420),
            Map.entry("MT", -420),
            Map.entry("PDT", -420),
            Map.entry("PST", -480),
            Map.entry("PT", -480),
            Map.entry("AKDT", -480),
            Map.entry("AKST", -540),
            Map.entry("HST", -600));

    private Zones() {}

    /** A zone and how many characters named it; UTC and 0 when there is none that we know. */
    record Found(ZoneOffset offset, int length) {}

    /** The zone that {@code after} begins with. */
    static Found at(String after) {
        Matcher number = NUMBER.matcher(after);
        if (number.find()) {
            int hours = Integer.parseInt(number.group(2));
            int minutes = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
            int sign = number.group(1).equals("+") ? 1 : -1;
            boolean sane = hours <= MOST_HOURS && minutes < 60;
            return new Found(
                    sane ? ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60)) : ZoneOffset.UTC,
                    number.end());
        }
        Matcher name = NAME.matcher(after);
        if (name.find()) {
            Integer minutes = NAMES.get(name.group(1).toUpperCase(Locale.ROOT));
            if (minutes != null) {
                return new Found(ZoneOffset.ofTotalSeconds(minutes * 60), name.end());
            }
        }
        return new Found(ZoneOffset.UTC, 0);
    }
}
