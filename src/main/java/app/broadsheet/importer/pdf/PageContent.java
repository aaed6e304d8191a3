package app.broadsheet.importer.pdf;

import java.util.List;

/**
 * What is drawn on a page, in the order in which it is drawn.
 *
 * @param number from 0
 */
record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<PlacedPicture> pictures,
        List<LinkArea> links) {}
