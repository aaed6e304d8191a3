package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Readiness;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What is known of an article before it is saved again. */
record KnownEntry(
        long id,
        long contentHash,
        long sortTime,
        int shelf,
        int gone,
        boolean starred,
        Readiness readiness,
        int commentCount) {
    static final String COLUMNS =
            "e.id, e.key_hash, e.link_hash, e.content_hash, e.sort_time, e.shelf, e.gone, e.starred, e.readiness, e.comment_count";

    static KnownEntry of(ResultSet row) throws SQLException {
        return new KnownEntry(
                row.getLong("id"),
                row.getLong("content_hash"),
                row.getLong("sort_time"),
                row.getInt("shelf"),
                row.getInt("gone"),
                row.getBoolean("starred"),
                ReadinessCode.of(row.getInt("readiness")),
                row.getInt("comment_count"));
    }

    ArticleId article() {
        return new ArticleId(id);
    }
}
