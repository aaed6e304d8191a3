package app.broadsheet.app;

import java.time.Clock;
import java.time.Instant;

/** The reader's day, by the clock's zone. */
record Day(Clock clock) {
    /** When today began. */
    Instant start() {
        return clock.instant()
                .atZone(clock.getZone())
                .toLocalDate()
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
