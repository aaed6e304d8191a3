package app.broadsheet.store;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that went well, with what it told of the feed. Null leaves as it was what is known already, but for {@code
 * etag} and {@code lastModified}: those are the answer's.
 *
 * @param movedTo where it has moved to for good
 * @param nextAttempt not before this
 */
public record FetchSuccess(
        @Nullable String title,
        @Nullable URI site,
        @Nullable URI movedTo,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant nextAttempt) {}
