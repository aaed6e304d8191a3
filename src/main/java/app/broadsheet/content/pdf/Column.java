package app.broadsheet.content.pdf;

/**
 * The column that text is set in.
 *
 * @param x its left edge
 * @param width in points
 * @param size of its letters in points
 * @param bar where the upright line beside a quotation is, 0 for none
 * @param shaded whether it stands on a tinted ground
 */
record Column(float x, float width, float size, float bar, boolean shaded) {
    Column(float x, float width, float size) {
        this(x, width, size, 0, false);
    }

    /** A narrower one, on the side where text begins. */
    Column inset(float by, boolean fromRight) {
        return new Column(fromRight ? x : x + by, width - by, size, bar, shaded);
    }

    Column barred(float at) {
        return new Column(x, width, size, at, shaded);
    }

    Column sized(float other) {
        return new Column(x, width, other, bar, shaded);
    }

    Column shade() {
        return new Column(x, width, size, bar, true);
    }
}
