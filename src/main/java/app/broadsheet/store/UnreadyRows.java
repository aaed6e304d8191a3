package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Unready;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Which of some articles are ready, and why the others are not. */
final class UnreadyRows {
    private UnreadyRows() {}

    static EditionOutcome of(Handle db, Collection<ArticleId> articles) {
        int ready = 0;
        List<Unready> unready = new ArrayList<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            ready += db.createQuery("SELECT COUNT(*) FROM entry WHERE id = ANY(:ids) AND shelf > 0 AND readiness = 1")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .mapTo(Integer.class)
                    .one();
            unready.addAll(db.createQuery("""
                            SELECT e.id, a.headline, COALESCE(NULLIF(a.source, ''), f.user_title, f.title) AS shown_source,
                                e.readiness, t.status AS text, t.problem, t.why,
                                (SELECT COUNT(*) FROM article_picture p WHERE p.article_id = e.id AND p.status IN (0, 2, 3))
                                    AS pictures,
                                (SELECT MAX(p.problem) FROM article_picture p
                                    WHERE p.article_id = e.id AND p.status IN (2, 3)) AS picture_why
                            FROM entry e JOIN article a ON a.id = e.id JOIN feed f ON f.id = e.feed_id
                            LEFT JOIN full_text t ON t.id = e.id
                            WHERE e.id = ANY(:ids) AND e.shelf > 0 AND e.readiness <> 1
                            ORDER BY e.sort_time DESC, e.id DESC""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) -> unready(row))
                    .list());
        }
        return new EditionOutcome(ready, unready);
    }

    private static Unready unready(ResultSet row) throws SQLException {
        boolean text = row.getObject("text") != null && row.getInt("text") >= FullTextRows.FAILED;
        return new Unready(
                new ArticleId(row.getLong("id")),
                row.getString("headline"),
                row.getString("shown_source"),
                ReadinessCode.of(row.getInt("readiness")),
                text ? FullTextRows.problem(row.getString("problem")) : null,
                text ? Objects.requireNonNullElse(row.getString("why"), "") : "",
                row.getInt("pictures"),
                Objects.requireNonNullElse(row.getString("picture_why"), ""));
    }
}
