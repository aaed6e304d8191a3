package app.broadsheet.importer.aggregator;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A page's text as lines: blank ones dropped, white space at both ends and inside made plain. */
final class PageLines {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    // Spaces of every kind, and marks that show nothing: byte order mark, zero-width space, soft hyphen.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200b\u2060\ufeff\u00ad]+");

    private PageLines() {}

    /** The lines of {@code text} that say something. */
    static List<String> of(String text) {
        return LINE_END.splitAsStream(text)
                .map(PageLines::plain)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Whether two lines say the same, letter case and typographic quotes aside. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** {@code line} without its bullet, if it begins with one. */
    static String withoutBullet(String line) {
        return bulleted(line) ? line.substring(1).strip() : line;
    }

    /** Whether {@code line} begins with a bullet, or is one. */
    static boolean bulleted(String line) {
        return "\u2022\u00b7\u25cf\u25e6\u2023".indexOf(line.charAt(0)) >= 0;
    }

    private static String plain(String line) {
        String spaced = SPACES.matcher(line).replaceAll(" ");
        int from = 0;
        int to = spaced.length();
        while (from < to && isNothing(spaced.charAt(from))) {
            from++;
        }
        while (to > from && isNothing(spaced.charAt(to - 1))) {
            to--;
        }
        return spaced.substring(from, to);
    }

    /** A space, or a mark of direction. */
    private static boolean isNothing(char letter) {
        return letter == ' '
                || letter == '\u200e'
                || letter == '\u200f'
                || (letter >= '\u202a' && letter <= '\u202e')
                || (letter >= '\u2066' && letter <= '\u2069');
    }

    private static String key(String line) {
        return line.toLowerCase(Locale.ROOT)
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }
}
