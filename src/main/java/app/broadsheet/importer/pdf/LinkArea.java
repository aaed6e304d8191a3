package app.broadsheet.importer.pdf;

/** A rectangle of a page that leads to a web address; lengths as in {@link Glyph}. */
record LinkArea(float left, float top, float right, float bottom, String address) {
    boolean covers(Glyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        float height = glyph.y() - glyph.size() / 3;
        return middle >= left - 1 && middle <= right + 1 && height >= top - 1 && height <= bottom + 1;
    }
}
