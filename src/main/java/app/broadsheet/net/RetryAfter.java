package app.broadsheet.net;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code Retry-After} from OkHttp and reads it. OkHttp 5.5.1 asks a second time at once when a 503 says 0, and
 * throws {@code NumberFormatException} when it says more seconds than an {@code int} holds.
 */
final class RetryAfter implements Interceptor {
    private static final String HEADER = "Retry-After";
    private static final String KEPT = "Broadsheet-Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Response.Builder kept = response.newBuilder().removeHeader(HEADER).removeHeader(KEPT);
        String value = response.header(HEADER);
        return value == null ? kept.build() : kept.addHeader(KEPT, value).build();
    }

    /** When to ask again, in seconds from now or as a date (RFC 9110, 10.2.3); null when it does not say so. */
    static @Nullable Instant of(Response response, Instant now, Duration longest) {
        String text = response.header(KEPT, "");
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.trim();
        if (trimmed.matches("[0-9]+")) {
            return trimmed.length() > 9 ? now.plus(longest) : now.plusSeconds(Long.parseLong(trimmed));
        }
        return response.headers().getInstant(KEPT);
    }
}
