package app.broadsheet.ui.fx;

import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * The line breaks that only the width asks for, in a text that is being written, where JavaFX must not make them itself: a
 * tab before a line feed. It is not seen there (of the signs that are not, a tab alone needs no typeface), and nobody misses
 * one that was pasted there. Needs no toolkit.
 */
final class SoftBreaks {
    static final String BREAK = "\t\n";

    private static final Pattern TABS_AT_THE_END = Pattern.compile("\\t+\\n");

    private SoftBreaks() {}

    /** A text that comes from outside, with nothing in it that would be taken for a break of ours. */
    static String cleaned(String text) {
        return TABS_AT_THE_END.matcher(text).replaceAll("\n");
    }

    /** The text as it was written. */
    static String strip(String shown) {
        return shown.replace(BREAK, "");
    }

    /** Where in the written text an offset of the shown one is. */
    static int written(String shown, int offset) {
        int written = 0;
        for (int i = 0; i < offset; ) {
            if (shown.startsWith(BREAK, i)) {
                i += BREAK.length();
            } else {
                written++;
                i++;
            }
        }
        return written;
    }

    /** Where in the shown text an offset of the written one is: behind a break, at the beginning of a line. */
    static int shown(String shown, int offset) {
        int written = 0;
        int i = 0;
        while (i < shown.length() && (written < offset || shown.startsWith(BREAK, i))) {
            if (shown.startsWith(BREAK, i)) {
                i += BREAK.length();
            } else {
                written++;
                i++;
            }
        }
        return i;
    }

    /**
     * The text with breaks in it, so that no line is wider than {@code room}; a word that is goes on in the next line.
     *
     * @param width how wide a piece is on one line, in pixels
     */
    static String flow(String written, ToDoubleFunction<String> width, double room) {
        StringBuilder shown = new StringBuilder(written.length() + 32);
        for (int from = 0; from <= written.length(); ) {
            int end = written.indexOf('\n', from);
            int to = end < 0 ? written.length() : end;
            line(written.substring(from, to), width, room, shown);
            if (end >= 0) {
                shown.append('\n');
            }
            from = to + 1;
        }
        return shown.toString();
    }

    private static void line(String text, ToDoubleFunction<String> width, double room, StringBuilder shown) {
        double used = 0;
        int start = 0;
        for (int end : LineBreaks.ends(text)) {
            String piece = text.substring(start, end);
            double needed = width.applyAsDouble(piece.stripTrailing());
            if (used > 0 && used + needed > room) {
                shown.append(BREAK);
                used = 0;
            }
            if (needed > room) {
                used = letters(piece, width, room, shown);
            } else {
                shown.append(piece);
                used += width.applyAsDouble(piece);
            }
            start = end;
        }
    }

    /** A word that no line has room for, an address perhaps; answers what its last line takes. */
    private static double letters(String word, ToDoubleFunction<String> width, double room, StringBuilder shown) {
        double used = 0;
        int line = 0;
        int start = 0;
        for (int end : LineBreaks.characterEnds(word)) {
            String letter = word.substring(start, end);
            double needed = width.applyAsDouble(letter);
            if (used > 0 && used + needed > room) {
                line = LineBreaks.joint(word, line, start);
                shown.insert(shown.length() - (start - line), BREAK);
                used = line == start ? 0 : width.applyAsDouble(word.substring(line, start));
            }
            shown.append(letter);
            used += needed;
            start = end;
        }
        return used;
    }
}
