package app.broadsheet.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often feeds are fetched without being asked. */
public enum Pace {
    /** As often as each feed says something new, and as it and its server wish. */
    AUTOMATIC(null),
    QUARTER_HOUR(Duration.ofMinutes(15)),
    HALF_HOUR(Duration.ofMinutes(30)),
    HOURLY(Duration.ofHours(1)),
    THREE_HOURS(Duration.ofHours(3)),
    SIX_HOURS(Duration.ofHours(6)),
    DAILY(Duration.ofDays(1)),
    /** Only when the user asks. */
    MANUAL(null);

    private final @Nullable Duration interval;

    Pace(@Nullable Duration interval) {
        this.interval = interval;
    }

    /** The time between two fetches; null where it is not always the same. */
    public @Nullable Duration interval() {
        return interval;
    }
}
