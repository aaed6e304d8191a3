package app.broadsheet.ui.offline;

import app.broadsheet.ui.fx.Words;
import java.time.Duration;

/** Amounts of data and of time as people say them. */
final class Amounts {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;

    private Amounts() {}

    /** "38 MB": in powers of ten, as file managers do. */
    static String bytes(long bytes, Words words) {
        if (bytes < MEGABYTE) {
            return words.get("kilobytes", Math.ceilDiv(bytes, KILOBYTE));
        }
        if (bytes < GIGABYTE) {
            double megabytes = bytes / 1e6;
            return words.get("megabytes", megabytes < 10 ? Math.round(megabytes * 10) / 10.0 : Math.floor(megabytes));
        }
        return words.get("gigabytes", Math.round(bytes / 100_000_000.0) / 10.0);
    }

    /** "about 2 minutes left". */
    static String left(Duration left, Words words) {
        long seconds = left.toSeconds();
        if (seconds < 50) {
            return words.count("left.seconds", Math.max(5, (seconds + 4) / 5 * 5));
        }
        return words.count("left.minutes", Math.max(1, Math.round(seconds / 60.0)));
    }
}
