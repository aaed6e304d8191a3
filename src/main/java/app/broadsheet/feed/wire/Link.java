package app.broadsheet.feed.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an entry (RFC 4287, 4.2.7); an RSS {@code enclosure} is one with the relation
 * {@code enclosure}.
 *
 * @param rel lower case; {@code alternate} when the feed does not say
 * @param length in bytes, -1 when not stated
 * @param count how many replies it leads to (RFC 4685 {@code thr:count}), null when not stated
 */
public record Link(
        String rel,
        URI address,
        @Nullable String type,
        long length,
        @Nullable String title,
        @Nullable String language,
        @Nullable Integer count) {}
