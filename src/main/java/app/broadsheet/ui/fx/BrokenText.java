package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * A text cut into lines for one width. Offsets are those of the whole text.
 *
 * @param lines the lines in order; at least one
 * @param cut whether the text goes on after the last line, which then ends with an ellipsis
 */
record BrokenText(List<Line> lines, boolean cut) {
    /** More characters than any line holds: a word may be as long as its sender likes. */
    private static final int FAR = 1024;

    /** A line from {@code start}; the next one starts at {@code end}. {@code forced} when the author ended it. */
    record Line(int start, int end, double width, boolean forced) {}

    /**
     * Fills lines of {@code available} pixels, piece by piece. A piece that is too long for a line of its own is broken
     * where an address may be, else between characters.
     *
     * @param most how many lines there may be, 0 for any number
     * @param width measures the text between two offsets
     * @param ellipsis its width
     */
    static BrokenText of(
            TextPieces pieces,
            double available,
            int most,
            ToDoubleBiFunction<Integer, Integer> width,
            double ellipsis) {
        Filling filling = new Filling(pieces, available, width);
        List<Line> lines = filling.lines(most == 0 ? Integer.MAX_VALUE : most + 1);
        if (most == 0 || lines.size() <= most) {
            return new BrokenText(lines, false);
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most));
        int start = kept.getLast().start();
        // The next word counts too, as far as there is room for it: the ellipsis says that the text goes on anyway.
        int goesOn =
                kept.getLast().forced() ? kept.getLast().end() : lines.get(most).end();
        int end = filling.prefix(start, goesOn, Math.max(0, available - ellipsis), false);
        end = LineBreaks.trimmedEnd(pieces.text(), start, end);
        double taken = end == start ? 0 : width.applyAsDouble(start, end);
        kept.set(most - 1, new Line(start, end, taken + ellipsis, false));
        return new BrokenText(kept, true);
    }

    /** The longest line, in pixels. */
    double width() {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    /** One filling of lines. */
    private static final class Filling {
        private final TextPieces pieces;
        private final double available;
        private final ToDoubleBiFunction<Integer, Integer> measure;
        private final List<Line> lines = new ArrayList<>();
        private int start;
        private double taken;
        private double space;

        Filling(TextPieces pieces, double available, ToDoubleBiFunction<Integer, Integer> measure) {
            this.pieces = pieces;
            this.available = available;
            this.measure = measure;
        }

        List<Line> lines(int most) {
            int from = 0;
            for (int i = 0; i < pieces.count() && lines.size() < most; i++) {
                if (from > start && taken + space + pieces.width(i) > available) {
                    endLine(from, taken, false);
                }
                double width = pieces.width(i);
                int end = pieces.end(i);
                int trimmed = LineBreaks.trimmedEnd(pieces.text(), from, end);
                while (start == from && width > available && lines.size() < most) {
                    int fits = prefix(from, trimmed, available, true);
                    if (fits >= trimmed) {
                        break;
                    }
                    endLine(fits, measure.applyAsDouble(from, fits), false);
                    from = fits;
                    width = trimmed - from > FAR ? Double.MAX_VALUE : measure.applyAsDouble(from, trimmed);
                }
                taken += space + width;
                space = pieces.space(i);
                from = end;
                if (pieces.endsLine(i)) {
                    endLine(end, taken, true);
                }
            }
            if (lines.size() < most
                    && (start < from || lines.isEmpty() || lines.getLast().forced())) {
                endLine(from, taken, false);
            }
            return lines;
        }

        private void endLine(int end, double width, boolean forced) {
            lines.add(new Line(start, end, width, forced));
            start = end;
            taken = 0;
            space = 0;
        }

        /** How far the text from {@code from} fits into {@code room}; with {@code some} at least one character. */
        int prefix(int from, int to, double room, boolean some) {
            int near = Math.min(to, from + FAR);
            int[] ends = LineBreaks.characterEnds(pieces.text().substring(from, near));
            int fits = byCharacters(from, ends, room);
            while (fits < ends.length && width(from, ends, fits + 1) <= room) {
                fits++;
            }
            while (fits > 0 && width(from, ends, fits) > room) {
                fits--;
            }
            if (fits == 0) {
                return some ? from + ends[0] : from;
            }
            return some && fits < ends.length
                    ? LineBreaks.joint(pieces.text(), from, from + ends[fits - 1])
                    : from + ends[fits - 1];
        }

        /** A first guess, by characters that were measured before: together they may be narrower or wider than alone. */
        private int byCharacters(int from, int[] ends, double room) {
            double sum = 0;
            for (int i = 0; i < ends.length; i++) {
                sum += measure.applyAsDouble(from + (i == 0 ? 0 : ends[i - 1]), from + ends[i]);
                if (sum > room) {
                    return i;
                }
            }
            return ends.length;
        }

        private double width(int from, int[] ends, int characters) {
            return measure.applyAsDouble(from, from + ends[characters - 1]);
        }
    }
}
