package app.broadsheet.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When to try again.
 *
 * @param chance gives numbers from 0 to below 1: those who lost one network together should not come back together
 */
record Backoff(DoubleSupplier chance) {
    /** How long a server may still be busy with a request that was cut off: before that, nothing is sent again. */
    static final Duration GRACE = Duration.ofSeconds(90);

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final long[] CHECK_MINUTES = {1, 2, 5, 10, 20, 40, 60, 120, 240, 480, 720};
    private static final int MOST_CHECKS = 60;

    /** After {@code attempts} tries, not before {@code asked}. */
    Instant retry(int attempts, @Nullable Instant asked, Instant now) {
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 10));
        Instant own = now.plus(jittered(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled));
        return asked != null && asked.isAfter(own) ? asked : own;
    }

    /** When what may have arrived is looked for. */
    Instant settle(int attempts, @Nullable Instant asked, Instant now) {
        Instant grace = now.plus(GRACE);
        Instant retry = retry(attempts, asked, now);
        return retry.isAfter(grace) ? retry : grace;
    }

    /** When to look again for what is held, having looked {@code checks} times; null after about a month. */
    @Nullable
    Instant check(int checks, Instant now) {
        if (checks >= MOST_CHECKS) {
            return null;
        }
        long minutes = CHECK_MINUTES[Math.min(checks, CHECK_MINUTES.length - 1)];
        return now.plus(jittered(Duration.ofMinutes(minutes)));
    }

    /** From three quarters of it to five quarters. */
    private Duration jittered(Duration base) {
        return Duration.ofMillis((long) (base.toMillis() * (0.75 + chance.getAsDouble() / 2)));
    }
}
