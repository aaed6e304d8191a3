package app.broadsheet.importer.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The shapes of the elements that were written from glyphs. */
final class Shapes {
    private final Map<Element, Shape> shapes = new HashMap<>();

    /** Notes that {@code glyph} was written into {@code element}, or into one within a line of it. */
    void add(Element element, Glyph glyph) {
        Element block = element;
        boolean link = false;
        while (Tags.isInline(block.normalName())
                || block.normalName().equals("b")
                || block.normalName().equals("i")) {
            link |= block.hasAttr("href");
            Element parent = block.parent();
            if (parent == null) {
                break;
            }
            block = parent;
        }
        shapes.computeIfAbsent(block, key -> new Shape(glyph)).add(glyph, link);
    }

    /** The shape of a block that has text of its own; null for others. */
    @Nullable
    Shape of(Element block) {
        return shapes.get(block);
    }
}
