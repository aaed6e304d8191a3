package app.broadsheet.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs as lines. */
final class Lines {
    /** What is further apart, in type sizes, belongs to different columns or cells. */
    private static final float APART = 1.4f;

    private Lines() {}

    /** The lines of {@code glyphs} in the order in which they are drawn, which is that of one piece of text. */
    static List<Line> drawn(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && !glyph.besides(before)) {
                lines.add(Line.of(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
            before = glyph;
        }
        if (!line.isEmpty()) {
            lines.add(Line.of(line));
        }
        return lines;
    }

    /** The lines of a page, whatever the order in which it was drawn; a wide gap ends a line. Blank ones are left out. */
    static List<Line> ofPage(List<Glyph> glyphs) {
        List<List<Glyph>> rows = rows(glyphs);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : rows) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            List<Glyph> line = new ArrayList<>();
            Glyph before = null;
            for (Glyph glyph : row) {
                if (before != null && glyph.x() - before.end() > APART * Math.max(before.size(), glyph.size())) {
                    add(lines, line);
                    line = new ArrayList<>();
                }
                line.add(glyph);
                before = glyph;
            }
            add(lines, line);
        }
        return lines;
    }

    private static void add(List<Line> lines, List<Glyph> line) {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(Line.of(line));
        }
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(
                glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> row = rows.isEmpty() ? null : rows.getLast();
            // The first of a row is its highest: a row does not creep down the page glyph by glyph.
            if (row != null
                    && glyph.y() - row.getFirst().y()
                            <= 0.45f * Math.min(glyph.size(), row.getFirst().size())) {
                row.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return rows;
    }
}
