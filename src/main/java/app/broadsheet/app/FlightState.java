package app.broadsheet.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where getting ready stands. */
public sealed interface FlightState {
    /** Nothing was asked for since the start. */
    record Idle() implements FlightState {}

    /**
     * It goes on.
     *
     * @param left about how long it still takes, null while that cannot be told
     */
    record Running(
            int done, int total, long bytes, @Nullable Duration left) implements FlightState {}

    /** It ended. */
    record Ended(FlightReport report) implements FlightState {}

    /** It broke off, since the store failed. */
    record Broken() implements FlightState {}
}
