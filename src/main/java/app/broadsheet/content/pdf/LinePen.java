package app.broadsheet.content.pdf;

import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Draws lines: our own typefaces' letters as text, all others as their shapes, with the words stated beside them (ISO 32000-1,
 * 14.9.4, {@code ActualText}).
 */
final class LinePen {
    private static final float[] BLACK = {0.1f, 0.1f, 0.1f};
    private static final float[] QUIET = {0.4f, 0.4f, 0.4f};
    private static final float[] LINK = {0.02f, 0.3f, 0.6f};
    private static final float[] MARKED = {1f, 0.95f, 0.65f};

    private final Sheets sheets;
    private final Typefaces faces;

    LinePen(Sheets sheets, Typefaces faces) {
        this.sheets = sheets;
        this.faces = faces;
    }

    /** Draws a line's letters, {@code base} being the height that they stand on. */
    void draw(Typesetter.Line line, float begin, float base) throws IOException {
        if (line.text().mixesDirections(line.start(), line.end())) {
            outlines(line, begin, base);
            return;
        }
        float x = begin;
        for (Running.Run run : line.text().runs()) {
            int from = Math.max(run.start(), line.start());
            int to = Math.min(run.end(), line.end());
            if (from < to) {
                String words = line.text().text().substring(from, to);
                x += writable(words, run) ? letters(words, run.look(), x, base) : outlines(words, run, x, base);
            }
        }
    }

    /** PDFBox says it by an exception that a typeface lacks a letter; the fixed one has few. */
    private boolean writable(String words, Running.Run run) throws IOException {
        if (!run.own()) {
            return false;
        }
        try {
            var _ = faces.written(run.look()).encode(shown(words, run.look().fixed()));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Answers how wide it is. */
    private float letters(String text, Look look, float x, float base) throws IOException {
        PDPageContentStream ink = sheets.ink();
        PDFont font = faces.written(look);
        String words = shown(text, look.fixed());
        float wide = font.getStringWidth(words) / 1000 * look.size();
        ground(look, x, base, wide);
        colour(ink, colour(look));
        ink.beginText();
        ink.setFont(font, look.size());
        ink.newLineAtOffset(x, base + look.rise());
        ink.showText(words);
        ink.endText();
        strokes(look, x, base, wide);
        return wide;
    }

    private float outlines(String text, Running.Run run, float x, float base) throws IOException {
        TextLayout layout = new TextLayout(text, run.font(), Typesetter.EXACT);
        float wide = layout.getAdvance();
        ground(run.look(), x, base, wide);
        outlines(text, layout, colour(run.look()), x, base + run.look().rise());
        strokes(run.look(), x, base, wide);
        return wide;
    }

    private void ground(Look look, float x, float base, float wide) throws IOException {
        if (look.marked()) {
            PDPageContentStream ink = sheets.ink();
            colour(ink, MARKED);
            ink.addRect(x, base - look.size() * 0.25f, wide, look.size() * 1.15f);
            ink.fill();
        }
    }

    private void strokes(Look look, float x, float base, float wide) throws IOException {
        PDPageContentStream ink = sheets.ink();
        if (look.struck()) {
            ink.addRect(x, base + look.size() * 0.28f, wide, 0.6f);
            ink.fill();
        }
        if (look.underlined()) {
            ink.addRect(x, base - look.size() * 0.14f, wide, 0.6f);
            ink.fill();
        }
    }

    private static float[] colour(Look look) {
        return look.link() != null ? LINK : look.quiet() ? QUIET : BLACK;
    }

    /** The fixed typeface that every reader has knows the letters of Windows' Latin page alone. */
    private static String shown(String words, boolean fixed) {
        return fixed ? words.replace('\u00A0', ' ') : words;
    }

    private void outlines(Typesetter.Line line, float x, float base) throws IOException {
        boolean quiet = line.text().runs().stream().anyMatch(run -> run.look().quiet());
        String words = line.text().text().substring(line.start(), line.end());
        outlines(words, line.layout(), quiet ? QUIET : BLACK, x, base);
    }

    /** Draws the shapes of the letters, and states the words. */
    private void outlines(String words, TextLayout layout, float[] colour, float x, float base) throws IOException {
        PDPageContentStream ink = sheets.ink();
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, words);
        ink.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
        colour(ink, colour);
        AffineTransform place = new AffineTransform(1, 0, 0, -1, x, base);
        path(ink, layout.getOutline(place).getPathIterator(null));
        ink.endMarkedContent();
    }

    private static void path(PDPageContentStream ink, PathIterator path) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    ink.moveTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    ink.lineTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    ink.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    ink.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    x = p[4];
                    y = p[5];
                }
                default -> ink.closePath();
            }
            any = true;
        }
        if (any) {
            ink.fill();
        }
    }

    /** Makes its links lead somewhere. */
    void links(Typesetter.Line line, float x, float base, float top) throws IOException {
        for (Running.Run run : line.text().runs()) {
            int from = Math.max(run.start(), line.start()) - line.start();
            int to = Math.min(run.end(), line.end()) - line.start();
            if (run.look().link() != null && from < to) {
                Rectangle2D area =
                        line.layout().getLogicalHighlightShape(from, to).getBounds2D();
                float low = base - run.look().size() * 0.3f;
                sheets.link(run.look().link(), x + (float) area.getX(), low, (float) area.getWidth(), top - low);
            }
        }
    }

    private static void colour(PDPageContentStream ink, float[] colour) throws IOException {
        ink.setNonStrokingColor(colour[0], colour[1], colour[2]);
    }
}
