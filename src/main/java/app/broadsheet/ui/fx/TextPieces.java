package app.broadsheet.ui.fx;

import java.util.function.ToDoubleBiFunction;

/** The smallest pieces of a text that lines are made of, measured once for all widths that it will be broken for. */
final class TextPieces {
    private static final char LATIN = '\u024F';
    private final String text;
    private final int[] ends;
    private final double[] widths;
    private final double[] spaces;

    /** Cuts and measures; {@code width} is that of the text between two offsets. */
    TextPieces(String text, ToDoubleBiFunction<Integer, Integer> width) {
        this.text = text;
        ends = LineBreaks.ends(text);
        widths = new double[ends.length];
        spaces = new double[ends.length];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            int trimmed = LineBreaks.trimmedEnd(text, start, ends[i]);
            int shown = endsLine(i) ? ends[i] - 1 : ends[i];
            widths[i] = trimmed == start ? 0 : width.applyAsDouble(start, trimmed);
            spaces[i] = trimmed >= shown ? 0 : space(start, trimmed, shown, width);
            start = ends[i];
        }
    }

    /** A space after a word of another script comes from that script's typeface, and may be wider than a Latin one. */
    private double space(int start, int trimmed, int shown, ToDoubleBiFunction<Integer, Integer> width) {
        return trimmed > start && text.charAt(trimmed - 1) > LATIN
                ? width.applyAsDouble(start, shown) - width.applyAsDouble(start, trimmed)
                : width.applyAsDouble(trimmed, shown);
    }

    String text() {
        return text;
    }

    int count() {
        return ends.length;
    }

    /** Where a piece ends, its trailing spaces and line break included. */
    int end(int piece) {
        return ends[piece];
    }

    /** What a piece takes without its trailing spaces, in pixels. */
    double width(int piece) {
        return widths[piece];
    }

    /** What the widest piece takes without its trailing spaces, in pixels. */
    double longest() {
        double longest = 0;
        for (double width : widths) {
            longest = Math.max(longest, width);
        }
        return longest;
    }

    /** What its trailing spaces take, in pixels. */
    double space(int piece) {
        return spaces[piece];
    }

    /** Whether the author wanted a new line after it. */
    boolean endsLine(int piece) {
        return text.charAt(ends[piece] - 1) == '\n';
    }
}
