package app.broadsheet.importer.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as lines and pictures in reading order.
 *
 * @param number from 0
 * @param height in points
 */
record PageLines(int number, float height, List<Box> boxes, List<LinkArea> links) {
    static PageLines of(PageContent page) {
        // Some programs call all of a page an artifact: then it is the text after all.
        long furniture = page.glyphs().stream().filter(Glyph::furniture).count();
        boolean believed = furniture * 2 <= page.glyphs().size();
        List<Line> lines = Lines.ofPage(page.glyphs().stream()
                .filter(glyph -> !believed || !glyph.furniture())
                .toList());
        List<Box> boxes = new ArrayList<>();
        lines.forEach(line -> boxes.add(Box.of(line)));
        page.pictures().forEach(picture -> boxes.add(Box.of(picture)));
        long backwards = lines.stream()
                .filter(line -> line.text().codePoints().anyMatch(Letters::isRightToLeft))
                .count();
        return new PageLines(
                page.number(),
                page.height(),
                boxes.isEmpty() ? boxes : ReadingOrder.of(boxes, backwards * 2 > lines.size()),
                page.links());
    }
}
