package app.broadsheet.net;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a {@link SendRequest} got. */
public sealed interface SendResult {
    /**
     * The server answered.
     *
     * @param headers by lower-case name; of several with one name the last
     * @param body as far as it came; never changed after
     * @param whole false when the connection broke within the body
     * @param retryAfter when the server asks to come back ({@code Retry-After}), at most a day from now; null when it
     *     does not say
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(
            int status,
            Map<String, String> headers,
            byte[] body,
            boolean whole,
            @Nullable Instant retryAfter) implements SendResult {
        /** The body as UTF-8. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** One header. */
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /**
     * Not one byte of the request was sent: it has certainly had no effect.
     *
     * @param offline whether nothing may be sent now
     */
    record NothingSent(boolean offline, String why) implements SendResult {}

    /** The request was sent, in part or whole, and no answer came: it may have had its effect. */
    record ReplyLost(String why) implements SendResult {}
}
