package app.broadsheet.app;

import app.broadsheet.model.Feed;
import app.broadsheet.model.Pace;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with fetching a subscription.
 *
 * @param feed the source, with why its last fetch failed
 * @param lastAttempt null when it was never tried
 * @param lastSuccess null when it never went well
 * @param nextAttempt when it is fetched by itself; null for with the next round, {@code stopped} or not by itself
 * @param failures in a row
 * @param stopped whether it is not fetched any more: the user stopped it, or its server says that it is gone for good
 * @param byHand whether it is not fetched by itself, as the reader wants it
 * @param pace how often the reader wants it fetched, null for as often as the others
 * @param wished how often its publisher wishes it to be fetched at most; null when it does not say
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
        boolean byHand,
        @Nullable Pace pace,
        @Nullable Duration wished,
        @Nullable URI signInAt,
        @Nullable String signedInAs) {
    /** The server that a name and a password are for: the one that asks, else the source's own. */
    public URI server() {
        return signInAt == null ? feed.address() : signInAt;
    }
}
