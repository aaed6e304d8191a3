package app.broadsheet.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the sidebar's mark of a feed depends on.
 *
 * @param error the last failure's sentence, null when there is none to tell of
 * @param failures so many fetches in a row went wrong
 * @param lastAttempt when it was asked for last, in milliseconds since 1970; 0 for never
 * @param well when all was well last: the last success, else when it was subscribed to
 * @param stopped whether it is not fetched by itself any more
 */
record FeedMark(
        @Nullable String error, int failures, boolean asksReader, long lastAttempt, long well, boolean stopped) {
    static final String COLUMNS =
            "last_error, next_attempt, failures, last_attempt, last_success, added_at, asks_reader";

    private static final int MOST_FAILURES = 3;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    /** Of a subscription that is followed. */
    static Optional<FeedMark> find(Handle db, long feed) {
        return db.createQuery("SELECT " + COLUMNS + " FROM feed WHERE removed_at IS NULL AND id = :id AND id > 0")
                .bind("id", feed)
                .map((row, context) -> of(row))
                .findOne();
    }

    static FeedMark of(ResultSet row) throws SQLException {
        return new FeedMark(
                row.getString("last_error"),
                row.getInt("failures"),
                row.getBoolean("asks_reader"),
                row.getLong("last_attempt"),
                row.getObject("last_success") == null ? row.getLong("added_at") : row.getLong("last_success"),
                FetchState.isNever(Times.instant(row, "next_attempt")));
    }

    /** After one failure more. */
    FeedMark failed(String why, @Nullable Instant next, boolean asks, Instant now) {
        return new FeedMark(why, failures + 1, asks, now.toEpochMilli(), well, FetchState.isNever(next));
    }

    /** A server that is down for an hour is nobody's concern. */
    boolean isTroubled() {
        return failures >= MOST_FAILURES || (failures > 0 && (asksReader || lastAttempt - well >= DAY_MILLIS));
    }

    /** Whether the sidebar shows both alike. */
    boolean looksLike(FeedMark other) {
        return Objects.equals(error, other.error) && isTroubled() == other.isTroubled() && stopped == other.stopped;
    }
}
