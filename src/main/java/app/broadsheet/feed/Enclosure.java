package app.broadsheet.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes with an entry: a podcast's sound, a film, a document.
 *
 * @param type the media type, null when not stated
 * @param length in bytes, -1 when not stated
 * @param title for people, null when not stated
 */
public record Enclosure(
        URI address,
        @Nullable String type,
        long length,
        @Nullable String title) {}
