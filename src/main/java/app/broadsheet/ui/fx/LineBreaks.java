package app.broadsheet.ui.fx;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Where a line of text may end, and whether it reads from the right. Needs no toolkit. */
final class LineBreaks {
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int LONGEST_WORD = 1_000;
    private static final int CUT_AFTER = 32;
    private static final char LATIN_END = 0x250;
    private static final char CJK_BEGIN = 0x2E80;

    private LineBreaks() {}

    /**
     * The ends of the smallest pieces of {@code text} that a line may end after, in order, the last being the text's
     * length; a piece keeps its trailing spaces. Words of Thai are told apart by a dictionary, CJK breaks between
     * characters but not before closing punctuation. A line break in the text ends a piece.
     */
    static int[] ends(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(hasThai(text) ? THAI : Locale.ROOT);
        lines.setText(text);
        int[] ends = new int[16];
        int count = 0;
        lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            if (withinWord(text, end)) {
                continue;
            }
            int start = count == 0 ? 0 : ends[count - 1];
            for (int cut : end - start > LONGEST_WORD ? cuts(text, start, end) : new int[0]) {
                ends = with(ends, count++, cut);
            }
            ends = with(ends, count++, end);
        }
        return Arrays.copyOf(ends, count);
    }

    private static int[] with(int[] ends, int at, int end) {
        int[] room = at == ends.length ? Arrays.copyOf(ends, at * 2) : ends;
        room[at] = end;
        return room;
    }

    /** Where a run is cut that no word is as long as: fitting it into lines letter by letter takes seconds. */
    private static int[] cuts(String text, int start, int end) {
        int[] characters = characterEnds(text.substring(start, end));
        int[] cuts = new int[(characters.length - 1) / CUT_AFTER];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = start + characters[(i + 1) * CUT_AFTER - 1];
        }
        return cuts;
    }

    /**
     * The iterator would break {@code example.org}, {@code 10:30am} and {@code Marrowick’s}; UAX 14 does not (LB13, LB29,
     * and LB19 for quotation marks, apostrophes among them, but for those beside CJK). Nor is an address torn from its
     * scheme.
     */
    private static boolean withinWord(String text, int end) {
        if (end == 0 || end >= text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char next = text.charAt(end);
        if (beginsAddress(before, next)) {
            return true;
        }
        if (!Character.isLetterOrDigit(next)) {
            return false;
        }
        return (next < LATIN_END && ".,:;!?'".indexOf(before) >= 0)
                || (next < CJK_BEGIN && "\"\u2018\u2019\u201C\u201D\u00AB\u00BB\u2039\u203A".indexOf(before) >= 0);
    }

    /** The ends of what the reader sees as characters, so that none is torn apart. */
    static int[] characterEnds(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int[] ends = new int[text.length()];
        int count = 0;
        characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            ends[count++] = end;
        }
        return Arrays.copyOf(ends, count);
    }

    /** Where {@code text} without its trailing spaces and line break ends, not before {@code from}. */
    static int trimmedEnd(String text, int from, int end) {
        int trimmed = end;
        while (trimmed > from && hangs(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** A space that may stand past the end of a line. */
    static boolean hangs(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u3000';
    }

    /**
     * Where to break a word that has room in a line from {@code from} up to {@code fits}: there, or before it, where an
     * address may be (after its signs, but not in {@code ://}), if that does not leave half the line empty.
     */
    static int joint(String text, int from, int fits) {
        for (int i = fits; i > from + (fits - from) / 2; i--) {
            char before = text.charAt(i - 1);
            if ("/?&=._-#%+:,;~".indexOf(before) >= 0 && !beginsAddress(before, text.charAt(i))) {
                return i;
            }
        }
        return fits;
    }

    private static boolean beginsAddress(char before, char next) {
        return next == '/' && (before == ':' || before == '/');
    }

    /**
     * Whether {@code text} reads from the right: its first strong character does, as HTML's {@code dir=auto} has it;
     * with {@code expected}, any such character is enough, so that a Hebrew paragraph may begin with a Latin name, and
     * so is text without any strong character: a number.
     */
    static boolean fromTheRight(String text, boolean expected) {
        boolean seenLeft = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> seenLeft = true;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {}
            }
            if (seenLeft && !expected) {
                return false;
            }
            i += Character.charCount(c);
        }
        return expected && !seenLeft && !text.isEmpty();
    }

    private static boolean hasThai(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0E00' && c <= '\u0E7F') {
                return true;
            }
        }
        return false;
    }
}
