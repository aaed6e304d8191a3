package app.broadsheet.model.block;

import java.net.URI;

/**
 * A picture as an article names it. Its bytes are asked for by article and address; it may not be stored yet.
 *
 * @param address absolute, as it stood in the article: {@code http}, {@code https}, {@code data}, or {@code sample}
 * @param alt the description for those who do not see it; may be empty
 * @param width in CSS pixels, 0 when not stated
 * @param height in CSS pixels, 0 when not stated
 */
public record Picture(URI address, String alt, int width, int height) {
    /** Whether it is written out in the text itself ({@code data:}, RFC 2397): it is here with the text. */
    public boolean isWrittenOut() {
        return isWrittenOut(address);
    }

    /** The same of a picture's address. */
    public static boolean isWrittenOut(URI address) {
        return "data".equals(address.getScheme());
    }
}
