package app.broadsheet.content.pdf;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Breaks running text into lines, and sets them one below the other on the sheets. */
final class Typesetter {
    /** From base line to base line, in sizes of the letters. */
    static final float LEADING = 1.42f;

    private static final float BASE = 0.32f;
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float SHADE = 0.95f;
    private static final float SHADE_EDGE = 4;
    private static final float BAR = 0.75f;

    /** A line that is broken off a text. */
    record Line(Running text, int start, int end, TextLayout layout) {}

    private final Sheets sheets;
    private final Typefaces faces;
    private final LinePen pen;
    private @Nullable Running mark;
    private float lastBar;
    private float lastBarFoot;

    Typesetter(Sheets sheets, Typefaces faces) {
        this.sheets = sheets;
        this.faces = faces;
        this.pen = new LinePen(sheets, faces);
    }

    Typefaces faces() {
        return faces;
    }

    /** Has a list's sign drawn beside the line that comes next. */
    void mark(String sign, Look look) throws IOException {
        mark = Running.of(sign, look, faces);
    }

    /** As {@link #setLines}, of text that is still to be broken. */
    void set(List<Running> text, Column column, float leading) throws IOException {
        setLines(lines(text, column.width()), column, leading);
    }

    /** Sets lines from where the sheets stand, and goes on to further sheets; none of them is left alone on one. */
    void setLines(List<Line> lines, Column column, float leading) throws IOException {
        float height = column.size() * leading;
        int fit = (int) Math.floor(sheets.room() / height + 0.001);
        if (lines.size() > 1 && fit < 2 && !sheets.fresh()) {
            sheets.turn();
        }
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            boolean lonely = left == 2 && i > 1 && sheets.room() >= height && sheets.room() < 2 * height;
            if (lonely) {
                sheets.turn();
            }
            sheets.need(height);
            line(lines.get(i), column, height);
        }
    }

    static List<Line> lines(List<Running> text, float width) {
        List<Line> lines = new ArrayList<>();
        for (Running part : text) {
            LineBreakMeasurer measurer = new LineBreakMeasurer(part.attributed().getIterator(), EXACT);
            int end = part.text().length();
            while (measurer.getPosition() < end) {
                int from = measurer.getPosition();
                TextLayout layout = measurer.nextLayout(Math.max(width, 1));
                lines.add(new Line(part, from, measurer.getPosition(), layout));
            }
        }
        return lines;
    }

    /** Draws a line at the sheets' place, and goes below it. */
    void line(Line line, Column column, float height) throws IOException {
        PDPageContentStream ink = sheets.ink();
        float top = sheets.at();
        sheets.down(height);
        float base = sheets.at() + height * BASE;
        if (column.shaded()) {
            ink.setNonStrokingColor(SHADE, SHADE, SHADE);
            ink.addRect(column.x() - SHADE_EDGE, sheets.at(), column.width() + 2 * SHADE_EDGE, height);
            ink.fill();
        }
        if (column.bar() > 0) {
            // Through the gap, too, from the paragraph before it in the same quotation.
            boolean on = column.bar() == lastBar && lastBarFoot > top && lastBarFoot - top < 2 * height;
            ink.setNonStrokingColor(BAR, BAR, BAR);
            ink.addRect(column.bar(), sheets.at(), 2, (on ? lastBarFoot : top) - sheets.at());
            ink.fill();
            lastBarFoot = sheets.at();
        }
        lastBar = column.bar();
        boolean fromRight = line.text().fromRight();
        float x = fromRight ? column.x() + column.width() - line.layout().getVisibleAdvance() : column.x();
        Running sign = mark;
        if (sign != null) {
            mark = null;
            Line beside = lines(List.of(sign), Float.MAX_VALUE / 4).getFirst();
            float wide = beside.layout().getAdvance();
            pen.draw(beside, fromRight ? column.x() + column.width() + 7 : column.x() - wide - 7, base);
        }
        pen.draw(line, x, base);
        pen.links(line, x, base, top);
    }
}
