package app.broadsheet.importer.pdf;

/** How an element of text stands on the page: where, in what size, how much of it there is. Grows as text is written. */
final class Shape {
    private final float size;
    private final int page;
    private float left;
    private float right;
    private int letters;
    private int linked;

    Shape(Glyph first) {
        size = first.size();
        page = first.page();
        left = first.x();
        right = first.end();
    }

    void add(Glyph glyph, boolean isLink) {
        if (glyph.page() == page) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.end());
        }
        if (!glyph.isBlank()) {
            letters++;
            linked += isLink ? 1 : 0;
        }
    }

    /** The type size at its beginning, in points. */
    float size() {
        return size;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    int letters() {
        return letters;
    }

    /** The part of it that is links, from 0 to 1. */
    float linkShare() {
        return letters == 0 ? 0 : (float) linked / letters;
    }
}
