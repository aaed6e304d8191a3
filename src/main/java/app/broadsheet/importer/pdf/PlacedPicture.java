package app.broadsheet.importer.pdf;

import java.net.URI;

/**
 * A picture on its page; lengths as in {@link Glyph}.
 *
 * @param address by which the article names it
 * @param mark the number of the marked content that it belongs to, -1 for none
 */
record PlacedPicture(URI address, int page, float x, float y, float width, float height, int mark) {}
