package app.broadsheet.app;

import app.broadsheet.model.Feed;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with fetching a subscription.
 *
 * @param feed the source, with why its last fetch failed
 * @param lastAttempt null when it was never tried
 * @param lastSuccess null when it never went well
 * @param nextAttempt not before this by its own rhythm; null when it may be fetched at any time, or was stopped
 * @param failures in a row
 * @param stopped whether it is not fetched any more: the user stopped it, or its server says that it is gone for good
 * @param signInAt where a name and a password are asked for that were not given: at its own server or where that leads;
 *     null when it is not so
 * @param signedInAs who the reader is there, as far as that is at hand: empty for someone; null for nobody
 */
public record FeedHealth(
        Feed feed,
        @Nullable Instant lastAttempt,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextAttempt,
        int failures,
        boolean stopped,
        @Nullable URI signInAt,
        @Nullable String signedInAs) {}
