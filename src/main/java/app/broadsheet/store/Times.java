package app.broadsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Publishers' times within reason, and times as the tables keep them. */
final class Times {
    /** The first newspaper came out in 1605; an earlier time, and the very start of 1970, stand for "unknown". */
    private static final Instant EARLIEST = Instant.parse("1605-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Times() {}

    /** What the publisher says if it can be so, null otherwise; the future becomes {@code now}. */
    static @Nullable Instant sane(@Nullable Instant said, Instant now) {
        if (said == null || said.isBefore(EARLIEST) || said.equals(Instant.EPOCH)) {
            return null;
        }
        return said.isAfter(now) ? now : said;
    }

    /** Null for what is no likely time, such as the very last instant there is. */
    static @Nullable Long millis(@Nullable Instant time) {
        return time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time.toEpochMilli();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Long millis = Sql.number(row, column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
