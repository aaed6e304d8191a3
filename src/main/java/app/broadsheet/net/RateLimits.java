package app.broadsheet.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Response;

/** Hosts that asked to be left alone, and until when. */
final class RateLimits {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration UNSTATED = Duration.ofMinutes(15);
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** Until when nothing is asked of this host, empty when it may be asked now. */
    Optional<Instant> waitFor(String host) {
        Instant now = clock.instant();
        until.values().removeIf(end -> !end.isAfter(now));
        return Optional.ofNullable(until.get(host));
    }

    /** Leaves a whole host alone (429). */
    void remember(String host, Instant end) {
        until.put(host, end);
    }

    /**
     * When to ask again: {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3), a quarter of an hour when it is
     * not stated, makes no sense or is over; at most a day.
     */
    Instant end(Response response) {
        Instant now = clock.instant();
        Instant stated = RetryAfter.of(response, now, LONGEST);
        if (stated == null || !stated.isAfter(now)) {
            return now.plus(UNSTATED);
        }
        Instant longest = now.plus(LONGEST);
        return stated.isAfter(longest) ? longest : stated;
    }
}
