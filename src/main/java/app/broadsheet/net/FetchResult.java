package app.broadsheet.net;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a {@link FetchRequest}. */
public sealed interface FetchResult {

    /**
     * The thing itself.
     *
     * @param body its bytes, decompressed; never changed after
     * @param finalAddress where it was at last, after all redirects
     * @param movedPermanentlyTo where every redirect that was meant for good (301, 308) leads; null when there was none.
     *     Never from {@code https} to {@code http}.
     * @param contentType the header as it came
     * @param etag to send the next time, null when there is none
     * @param lastModified to send the next time, word for word, null when there is none
     * @param maxAge how long the server says that it stays fresh, null when it does not say
     */
    // The bytes are handed on once, from here to a parser: a copy would only cost memory.
    @SuppressWarnings("ArrayRecordComponent")
    record Fresh(
            byte[] body,
            URI finalAddress,
            @Nullable URI movedPermanentlyTo,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant fetchedAt,
            @Nullable Duration maxAge)
            implements FetchResult {}

    /**
     * The copy at hand is still right (304).
     *
     * @param movedPermanentlyTo as in {@link Fresh}
     * @param maxAge as in {@link Fresh}
     */
    record NotModified(
            @Nullable URI movedPermanentlyTo, @Nullable Duration maxAge) implements FetchResult {}

    /** The server asks to be left alone until then (429, or 503): at most a day from now. */
    record RateLimited(Instant until) implements FetchResult {}

    /** The server says that it is gone for good (410): do not ask again. */
    record Gone() implements FetchResult {}

    /**
     * It could not be fetched.
     *
     * @param why a sentence for the reader
     * @param signInAt where a feed's server asks for a name and a password: its own address, or where that leads; null for
     *     every other reason
     */
    record Failed(Reason reason, String why, @Nullable URI signInAt) implements FetchResult {
        Failed(Reason reason, String why) {
            this(reason, why, null);
        }
    }

    /** Kinds of failure, for those who decide what to do next. */
    enum Reason {
        /** Requests are not allowed now; none was made. */
        OFFLINE,
        /** The caller asked to stop. */
        CANCELLED,
        /** Not an address that can be fetched. */
        BAD_ADDRESS,
        /** It leads to this computer or a private network, which the user did not ask for. */
        PRIVATE_ADDRESS,
        /** The host has no address: a wrong name, or no network. */
        UNKNOWN_HOST,
        /** No connection, or it broke. */
        NO_CONNECTION,
        /** Too slow. */
        TIMEOUT,
        /** No connection that can be trusted. */
        INSECURE,
        /** Redirects in a circle, too many, or to nowhere. */
        BAD_REDIRECT,
        /** 404. */
        NOT_FOUND,
        /** A feed's server asks for a name and a password, or did not accept those that were sent (401). */
        NEEDS_SIGN_IN,
        /** 403 or another refusal. */
        REFUSED,
        /** The server says that it failed (5xx). */
        SERVER_ERROR,
        /** An answer that breaks the rules of HTTP. */
        BAD_ANSWER,
        /** More than is read of such a thing. */
        TOO_LARGE
    }
}
