package app.broadsheet.feed.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote or contributed, as the feed names them.
 *
 * @param name empty when the feed gives only the other two
 */
public record Person(
        String name, @Nullable String email, @Nullable URI home) {}
