package app.broadsheet.ui.fx.selection;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared when something is looked for in it: without case, accents, vowel marks, typographic quotation
 * marks, and signs that are not seen; and the way back to the offsets of the text itself.
 */
final class FoldedText {
    private static final char TATWEEL = '\u0640';
    private final StringBuilder folded = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    FoldedText(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            fold(c, at, end);
            at = end;
        }
    }

    /** The text as it is compared. */
    String folded() {
        return folded.toString();
    }

    /** Where the character at an offset of the folded text begins in the text. */
    int start(int at) {
        return starts[at];
    }

    /** Where the character at an offset of the folded text ends in the text, with the marks on it. */
    int end(int at) {
        return ends[at];
    }

    private void fold(int c, int start, int end) {
        if (c < 0x80) {
            add(Character.isWhitespace(c) ? ' ' : (char) Character.toLowerCase(c), start, end);
        } else if (c == TATWEEL || isMark(c) || Character.getType(c) == Character.FORMAT) {
            // It belongs to the letter before, when that is found.
            if (!folded.isEmpty()) {
                ends[folded.length() - 1] = end;
            }
        } else {
            String plain = Normalizer.normalize(plain(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
            for (int i = 0; i < plain.length(); i++) {
                char one = plain.charAt(i);
                if (!isMark(one)) {
                    add(Character.isWhitespace(one) ? ' ' : one, start, end);
                }
            }
        }
    }

    private void add(char c, int start, int end) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        folded.append(c);
    }

    private static String plain(int c) {
        return switch (c) {
            case '‘', '’', '‚', '‹', '›', '\u02BC' -> "'";
            case '“', '”', '„', '«', '»', '\u05F4' -> "\"";
            case '\u2010', '\u2011', '–', '—', '\u05BE' -> "-";
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'ı' -> "i";
            default -> Character.toString(c);
        };
    }

    /** Accents and the vowel marks of Hebrew and Arabic. Those of Thai and of India's scripts tell words apart. */
    private static boolean isMark(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7 && c != 0x5BE)
                || (c >= 0x610 && c <= 0x61A)
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || (c >= 0x6D6 && c <= 0x6ED && Character.getType(c) == Character.NON_SPACING_MARK)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }
}
