package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Rows of lists. */
final class SummaryRows {
    static final String COLUMNS = """
            e.id, e.feed_id, f.kind, COALESCE(NULLIF(a.source, ''), f.user_title, f.title) AS shown_source, a.headline,
            a.excerpt, e.sort_time, e.time_known, a.picture, e.shelf, e.starred, e.readiness, e.comment_count""";
    /** Those of {@code :ids}: joined, since H2 would compare each row found with all of them in a condition. */
    static final String TABLES_OF = "UNNEST(:ids) AS k(id) JOIN entry e ON e.id = k.id JOIN article a ON a.id = e.id"
            + " JOIN feed f ON f.id = e.feed_id";

    private SummaryRows() {}

    /** Those of {@code ids} that are shown, in the order of {@code ids}. */
    static List<ArticleSummary> of(Handle db, Collection<ArticleId> ids) {
        Map<ArticleId, ArticleSummary> found = new HashMap<>();
        for (List<ArticleId> piece : Sql.pieces(ids)) {
            db.createQuery("SELECT " + COLUMNS + " FROM " + TABLES_OF + " WHERE e.shelf > 0")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) -> summary(row))
                    .forEach(summary -> found.put(summary.id(), summary));
        }
        List<ArticleSummary> ordered = new ArrayList<>(found.size());
        for (ArticleId id : ids) {
            ArticleSummary summary = found.get(id);
            if (summary != null) {
                ordered.add(summary);
            }
        }
        return ordered;
    }

    static ArticleSummary summary(ResultSet row) throws SQLException {
        long feed = row.getLong("feed_id");
        return new ArticleSummary(
                new ArticleId(row.getLong("id")),
                feed == 0 ? null : new FeedId(feed),
                origin(row.getString("kind")),
                row.getString("shown_source"),
                row.getString("headline"),
                row.getString("excerpt"),
                Instant.ofEpochMilli(row.getLong("sort_time")),
                row.getBoolean("time_known"),
                Sql.uri(row, "picture"),
                Shelf.isRead(row.getInt("shelf")),
                row.getBoolean("starred"),
                ReadinessCode.of(row.getInt("readiness")),
                row.getInt("comment_count"));
    }

    private static Origin origin(String kind) {
        return switch (kind) {
            case "SHELF" -> Origin.SAVED;
            case "SAMPLE" -> Origin.SAMPLE;
            default -> Origin.FEED;
        };
    }
}
