package app.broadsheet.ui.fx;

import java.util.function.IntToDoubleFunction;

/**
 * How lines reach the end of the column: by hair spaces behind the spaces between their words. JavaFX justifies only lines
 * that it broke itself, and here it breaks none. Needs no toolkit.
 */
final class Justification {
    static final char HAIR = '\u200A';
    /** A gap between words that would grow by more hair spaces than this looks worse than a ragged edge. */
    private static final int MOST = 24;

    private Justification() {}

    /**
     * How many hair spaces come behind the character at each offset; empty for none at all. The last line, those that the
     * author ended and one that is cut stay as they are.
     *
     * @param room how long a line should be, in pixels
     * @param hair what a hair space takes at an offset, in pixels
     */
    static int[] of(String text, BrokenText broken, double room, IntToDoubleFunction hair) {
        int[] added = new int[text.length()];
        boolean some = false;
        for (BrokenText.Line line : broken.lines().subList(0, broken.lines().size() - 1)) {
            if (!line.forced()) {
                some |= fill(text, line, room - line.width(), hair, added);
            }
        }
        return some ? added : new int[0];
    }

    private static boolean fill(
            String text, BrokenText.Line line, double missing, IntToDoubleFunction hair, int[] added) {
        int end = LineBreaks.trimmedEnd(text, line.start(), line.end());
        int gaps = 0;
        for (int i = line.start(); i < end; i++) {
            gaps += text.charAt(i) == ' ' ? 1 : 0;
        }
        double width = gaps == 0 ? 0 : hair.applyAsDouble(text.indexOf(' ', line.start()));
        int hairs = width <= 0 ? 0 : (int) (missing / width);
        if (hairs <= 0 || hairs > gaps * MOST) {
            return false;
        }
        int gap = 0;
        for (int i = line.start(); i < end; i++) {
            if (text.charAt(i) == ' ') {
                added[i] = hairs * (gap + 1) / gaps - hairs * gap / gaps;
                gap++;
            }
        }
        return true;
    }
}
