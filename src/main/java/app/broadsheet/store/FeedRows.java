package app.broadsheet.store;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Pace;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of {@code feed} as records. */
final class FeedRows {
    private static final String COLUMNS = """
            SELECT id, kind, address, COALESCE(user_title, NULLIF(title, ''), address) AS shown_title, site, folder_id,
            """ + FeedMark.COLUMNS + " FROM feed ";

    private FeedRows() {}

    /** What is in the sidebar, in the user's order. */
    static List<Feed> shown(Handle db) {
        return db.createQuery(COLUMNS + "WHERE removed_at IS NULL AND id > 0 ORDER BY list_order, id")
                .map((row, context) -> feed(row))
                .list();
    }

    static Optional<Feed> find(Handle db, FeedId id) {
        return db.createQuery(COLUMNS + "WHERE removed_at IS NULL AND id = :id AND id > 0")
                .bind("id", id.value())
                .map((row, context) -> feed(row))
                .findOne();
    }

    /** Subscriptions that were fetched well since then. */
    static List<Feed> fetchedSince(Handle db, Instant since) {
        return db.createQuery(COLUMNS + "WHERE removed_at IS NULL AND id > 0 AND last_success >= :since")
                .bind("since", since.toEpochMilli())
                .map((row, context) -> feed(row))
                .list();
    }

    static Optional<Feed> followedAt(Handle db, long addressHash) {
        return db.createQuery(COLUMNS + "WHERE address_hash = :hash AND removed_at IS NULL AND kind = 'SUBSCRIBED'"
                        + " ORDER BY id LIMIT 1")
                .bind("hash", addressHash)
                .map((row, context) -> feed(row))
                .findOne();
    }

    static List<FetchState> fetchStates(Handle db) {
        return db.createQuery("""
                        SELECT id, etag, last_modified, body_hash, last_attempt, last_success, next_attempt, failures,
                            pace, wished_seconds, wished_pauses
                        FROM feed WHERE removed_at IS NULL AND kind = 'SUBSCRIBED' ORDER BY list_order, id""")
                .map((row, context) -> new FetchState(
                        new FeedId(row.getLong("id")),
                        row.getString("etag"),
                        row.getString("last_modified"),
                        row.getLong("body_hash"),
                        Times.instant(row, "last_attempt"),
                        Times.instant(row, "last_success"),
                        Times.instant(row, "next_attempt"),
                        row.getInt("failures"),
                        pace(row.getString("pace")),
                        FetchWishes.stored(row.getInt("wished_seconds"), row.getInt("wished_pauses"))))
                .list();
    }

    /** Null for none, and for one that only a later version knows. */
    private static @Nullable Pace pace(@Nullable String stored) {
        return Arrays.stream(Pace.values())
                .filter(pace -> pace.name().equals(stored))
                .findFirst()
                .orElse(null);
    }

    private static Feed feed(ResultSet row) throws SQLException {
        @Nullable Long folder = Sql.number(row, "folder_id");
        FeedMark mark = FeedMark.of(row);
        return new Feed(
                new FeedId(row.getLong("id")),
                folder == null ? null : new FolderId(folder),
                row.getString("shown_title"),
                Objects.requireNonNullElseGet(Sql.uri(row, "address"), () -> URI.create("about:blank")),
                Sql.uri(row, "site"),
                FeedKind.valueOf(row.getString("kind")),
                mark.error(),
                mark.isTroubled(),
                mark.stopped());
    }
}
