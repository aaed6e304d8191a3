package app.broadsheet.store;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fetch that went well, with what it told of the feed. Null leaves as it was what is known already, but for {@code
 * etag}, {@code lastModified} and {@code body}: those are the answer's.
 *
 * @param movedTo where it has moved to for good
 * @param body a hash of what was sent, to know it again; 0 for none
 * @param nextAttempt not before this
 * @param wishes how often the publisher wishes it to be fetched
 */
public record FetchSuccess(
        @Nullable String title,
        @Nullable URI site,
        @Nullable URI movedTo,
        @Nullable String etag,
        @Nullable String lastModified,
        long body,
        @Nullable Instant nextAttempt,
        @Nullable FetchWishes wishes) {}
