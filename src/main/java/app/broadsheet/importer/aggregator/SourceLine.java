package app.broadsheet.importer.aggregator;

import app.broadsheet.importer.text.DateText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line under a headline: who published it and how long ago, often with nothing between them ("HKFP4 days ago").
 *
 * @param source empty when the line is an age only
 * @param age null when it is not understood
 */
record SourceLine(String source, @Nullable Age age) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 9;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern COUNTED = Pattern.compile("(?<source>.*?)" + AgeText.COUNTED, FLAGS);
    private static final Pattern WORDS = Pattern.compile("(?<source>.*?)(?<age>" + AgeText.WORDS + ")", FLAGS);
    private static final Pattern DATE = Pattern.compile("(?<source>.*?)(?<age>" + DateText.DATE + ")", FLAGS);
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\u00b7\u2022|,\u2013\u2014-]+$");

    /**
     * Reads {@code line}.
     *
     * @param known names of sources that the page uses elsewhere; they settle where a name that ends with digits ends
     * @param glued whether this page is known to put name and age together with nothing between
     * @return empty when it is not such a line
     */
    static Optional<SourceLine> read(String line, Set<String> known, boolean glued) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(line);
        if (counted.matches()) {
            return named(split(counted, known, glued));
        }
        Matcher words = WORDS.matcher(line);
        if (words.matches()) {
            return named(new SourceLine(
                    words.group("source"), AgeText.read(words.group("age")).orElse(null)));
        }
        Matcher date = DATE.matcher(line);
        if (date.matches()) {
            return named(dated(date.group("source"), date.group("age")));
        }
        return Optional.empty();
    }

    private static Optional<SourceLine> named(SourceLine line) {
        String source = SEPARATOR.matcher(line.source).replaceFirst("").strip();
        int words = source.split("\\s+").length;
        boolean sentence = words > MOST_WORDS || (source.endsWith(".") && words > 4);
        return sentence ? Optional.empty() : Optional.of(new SourceLine(source, line.age));
    }

    /** Shares the digits between a name that may end with some ("France 24", "News18") and the age ("3 hours ago"). */
    private static SourceLine split(Matcher line, Set<String> known, boolean glued) {
        String before = line.group("source");
        String digits = line.group("count");
        String unit = line.group("unit");
        int own = ownDigits(before, digits, unit, known, glued);
        return new SourceLine(
                before + digits.substring(0, own), AgeText.counted(Long.parseLong(digits.substring(own)), unit));
    }

    private static int ownDigits(String before, String digits, String unit, Set<String> known, boolean glued) {
        if (before.isBlank()) {
            return 0;
        }
        for (int own = digits.length() - 1; own >= 0; own--) {
            if (known.contains(before.strip() + digits.substring(0, own))
                    || known.contains(before + digits.substring(0, own))) {
                return own;
            }
        }
        boolean spaced = Character.isWhitespace(before.charAt(before.length() - 1));
        int least = spaced && glued && digits.length() > 1 ? 1 : 0;
        for (int own = least; own < digits.length(); own++) {
            int count = Integer.parseInt(digits.substring(own));
            if (count >= 1 && count <= AgeText.most(unit) && digits.charAt(own) != '0') {
                return own;
            }
        }
        return 0;
    }

    private static SourceLine dated(String source, String date) {
        return new SourceLine(source, AgeText.read(date).orElse(null));
    }
}
