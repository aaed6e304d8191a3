package app.broadsheet.importer.pdf;

import org.jspecify.annotations.Nullable;

/** A line or a picture and the rectangle that it takes; lengths as in {@link Glyph}. One of the two is not null. */
record Box(
        float left,
        float top,
        float right,
        float bottom,
        @Nullable Line line,
        @Nullable PlacedPicture picture) {
    static Box of(Line line) {
        float y = line.y();
        float size = line.size();
        return new Box(line.left(), y - 0.8f * size, line.right(), y + 0.2f * size, line, null);
    }

    static Box of(PlacedPicture picture) {
        return new Box(
                picture.x(), picture.y(), picture.x() + picture.width(), picture.y() + picture.height(), null, picture);
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }
}
