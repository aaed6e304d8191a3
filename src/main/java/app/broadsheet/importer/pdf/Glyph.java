package app.broadsheet.importer.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A character, or a few that are drawn as one, where it stands on its page. Lengths are points (1/72 inch) from the page's
 * upper left corner as it is read, that is, after its rotation.
 *
 * @param text what it says
 * @param y of its base line
 * @param mark the number of the marked content that it belongs to, -1 for none
 * @param furniture whether the file itself calls it none of the text: an artifact (ISO 32000, 14.8.2.2)
 */
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        boolean bold,
        boolean italic,
        int page,
        int mark,
        boolean furniture) {
    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same, reaching over the room from {@code other} for {@code otherWidth} too. */
    Glyph over(float other, float otherWidth) {
        float left = Math.min(x, other);
        float right = Math.max(end(), other + otherWidth);
        return new Glyph(text, left, y, right - left, size, bold, italic, page, mark, furniture);
    }

    /** The same with a mark over or under it. */
    Glyph with(Glyph sign) {
        return new Glyph(text + sign.text, x, y, width, size, bold, italic, page, mark, furniture);
    }

    /** Whether it stands on the base line of {@code other}; raised and lowered characters do. */
    boolean besides(@Nullable Glyph other) {
        return other != null && other.page == page && Math.abs(other.y - y) <= 0.45f * Math.max(size, other.size);
    }
}
