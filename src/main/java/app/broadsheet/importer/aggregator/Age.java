package app.broadsheet.importer.aggregator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When something appeared, as the page put it: so long before the page was saved, or on a day. */
public sealed interface Age {
    /** The instant, for a page that was saved at {@code saved}; never later than that. */
    Instant at(Instant saved);

    /** {@code count} of {@code unit} before the page was saved: "4 days ago". */
    record Ago(long count, ChronoUnit unit) implements Age {
        @Override
        public Instant at(Instant saved) {
            return saved.atOffset(ZoneOffset.UTC).minus(count, unit).toInstant();
        }
    }

    /** On a day: "12 July 2025". Noon UTC, which is that day in nearly every zone. */
    record On(LocalDate day) implements Age {
        @Override
        public Instant at(Instant saved) {
            Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            return noon.isAfter(saved) ? saved : noon;
        }
    }
}
