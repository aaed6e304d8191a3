package app.broadsheet.app;

import app.broadsheet.model.Unready;
import java.util.List;

/**
 * What getting ready came to, by what is on the disk.
 *
 * @param total articles that were to be ready
 * @param ready those that are
 * @param bytes that came over the network
 * @param unready the others, the newest first
 * @param end how it ended
 */
public record FlightReport(int total, int ready, long bytes, List<Unready> unready, End end) {
    public FlightReport {
        unready = List.copyOf(unready);
    }

    /** How it ended. */
    public enum End {
        DONE,
        CANCELLED,
        OFFLINE,
        /** As much came as was allowed. */
        FULL
    }
}
