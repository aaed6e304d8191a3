package app.broadsheet.feed.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file that an entry shows or carries: {@code media:content}, {@code media:thumbnail}, {@code itunes:image}, an RSS
 * item's {@code image}.
 *
 * @param type the media type, null when not stated
 * @param picture whether the feed's own words or the address' ending say that it is a picture
 * @param description for those who do not see it; may be empty
 * @param width in pixels, 0 when not stated
 * @param height in pixels, 0 when not stated
 * @param length in bytes, -1 when not stated
 * @param role how it is meant, which decides which one is shown first
 */
public record MediaItem(
        URI address,
        @Nullable String type,
        boolean picture,
        String description,
        int width,
        int height,
        long length,
        Role role) {
    /** From what the publisher means to be shown, to what merely stands for it. */
    public enum Role {
        CONTENT,
        THUMBNAIL,
        COVER
    }
}
