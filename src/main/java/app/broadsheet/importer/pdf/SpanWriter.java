package app.broadsheet.importer.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes glyphs into elements as running text: puts spaces where there are gaps, joins lines, and words that were divided
 * at a line's end. For one run of text; {@link #end} begins another.
 */
final class SpanWriter {
    private final boolean styled;
    private final boolean divided;
    private final Shapes shapes;
    private @Nullable Glyph before;
    private @Nullable TextNode last;

    /**
     * @param styled whether bold and italic are marked
     * @param divided whether words are divided at the ends of lines, so that a hyphen there is none of the word's
     * @param shapes learns what is written where
     */
    SpanWriter(boolean styled, boolean divided, Shapes shapes) {
        this.styled = styled;
        this.divided = divided;
        this.shapes = shapes;
    }

    /** What comes next is another paragraph. */
    void end() {
        before = null;
        last = null;
    }

    /** The last glyph that was written, null at a run's beginning. */
    @Nullable
    Glyph before() {
        return before;
    }

    /** Adds lines to what {@code parent} says. */
    void write(Element parent, List<Line> lines, List<LinkArea> links) {
        for (Line line : lines) {
            for (Glyph glyph : line.glyphs()) {
                glyph(parent, glyph, links);
            }
        }
    }

    private void glyph(Element parent, Glyph glyph, List<LinkArea> links) {
        Glyph earlier = before;
        String space = "";
        if (earlier != null && !glyph.text().isEmpty()) {
            boolean sameLine = glyph.besides(earlier);
            if (sameLine ? Line.parted(earlier, glyph) : !joins(glyph)) {
                space = " ";
            }
        }
        if (!glyph.text().isEmpty() || earlier == null) {
            Element target = target(parent, glyph, links);
            text(target, space + glyph.text());
            shapes.add(target, glyph);
        }
        before = glyph;
    }

    /** Whether a line's beginning goes on with a word of the line before, or with a script that has no spaces. */
    private boolean joins(Glyph glyph) {
        TextNode written = last;
        String text = written == null ? "" : written.getWholeText();
        if (written == null || text.isEmpty() || glyph.text().isEmpty()) {
            return false;
        }
        int end = text.codePointBefore(text.length());
        int next = glyph.text().codePointAt(0);
        if (Letters.isIdeograph(end) && Letters.isIdeograph(next)) {
            return true;
        }
        boolean hyphen = end == '-' || end == 0xAD || end == 0x2010;
        boolean word = text.length() > 1 && Character.isLetter(text.codePointBefore(text.length() - 1));
        if (hyphen && word && Character.isLowerCase(next)) {
            if (divided || end == 0xAD) {
                written.text(text.substring(0, text.length() - 1));
            }
            return true;
        }
        return end == 0x2014 || end == '/';
    }

    private void text(Element target, String text) {
        TextNode written = last;
        if (written != null && target.equals(written.parent()) && written.equals(target.lastChild())) {
            written.text(written.getWholeText() + text);
        } else {
            TextNode fresh = new TextNode(text);
            target.appendChild(fresh);
            last = fresh;
        }
    }

    /** The element in {@code parent} for text of the glyph's style, the last one where it has that style already. */
    private Element target(Element parent, Glyph glyph, List<LinkArea> links) {
        Element target = parent;
        for (LinkArea link : links) {
            if (link.covers(glyph)) {
                target = inside(target, "a", link.address());
                break;
            }
        }
        if (styled && glyph.bold()) {
            target = inside(target, "b", "");
        }
        return styled && glyph.italic() ? inside(target, "i", "") : target;
    }

    private static Element inside(Element parent, String tag, String address) {
        if (parent.lastChild() instanceof Element last
                && last.normalName().equals(tag)
                && last.attr("href").equals(address)) {
            return last;
        }
        Element fresh = parent.appendElement(tag);
        return address.isEmpty() ? fresh : fresh.attr("href", address);
    }
}
