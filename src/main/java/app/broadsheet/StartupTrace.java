package app.broadsheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the time goes at start: a line for each step with the milliseconds since the process began, when asked for with
 * {@code --startup-trace}. Any thread.
 */
final class StartupTrace {
    private final Instant began;
    private final Clock clock;
    private final Consumer<String> out;

    private StartupTrace(Instant began, Clock clock, Consumer<String> out) {
        this.began = began;
        this.clock = clock;
        this.out = out;
    }

    /** Says each step to {@code out}. */
    static StartupTrace to(Consumer<String> out, Clock clock) {
        Instant now = clock.instant();
        return new StartupTrace(ProcessHandle.current().info().startInstant().orElse(now), clock, out);
    }

    /** Says nothing. */
    static StartupTrace none() {
        return new StartupTrace(Instant.EPOCH, Clock.systemUTC(), step -> {});
    }

    /** This step is done now. */
    void mark(String step) {
        out.accept("start %6d ms %s"
                .formatted(Duration.between(began, clock.instant()).toMillis(), step));
    }
}
