package app.broadsheet.net;

import java.time.Duration;
import java.time.Instant;
import okhttp3.CacheControl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** How long an answer stays fresh, as its server says (RFC 9111, 4.2.1). */
final class Freshness {
    private Freshness() {}

    static @Nullable Duration of(Response response, Instant now) {
        CacheControl control = CacheControl.parse(response.headers());
        if (control.noCache() || control.noStore()) {
            return null;
        }
        if (control.maxAgeSeconds() >= 0) {
            return Duration.ofSeconds(control.maxAgeSeconds());
        }
        Instant expires = response.headers().getInstant("Expires");
        if (expires == null || !expires.isAfter(now)) {
            return null;
        }
        Instant date = response.headers().getInstant("Date");
        Duration stated = Duration.between(date == null ? now : date, expires);
        return stated.isPositive() ? stated : null;
    }
}
