package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Readiness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Works out anew how ready articles are, after something became of their pictures. */
final class ReadinessChange {
    private ReadinessChange() {}

    static void of(Handle db, ChangeLog changes, Collection<ArticleId> articles) {
        List<ArticleId> changed = new ArrayList<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            changed.addAll(piece(db, piece));
        }
        if (!changed.isEmpty()) {
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, changed)));
        }
    }

    private static List<ArticleId> piece(Handle db, List<ArticleId> articles) {
        List<Found> changed = db
                .createQuery("""
                        SELECT e.id, e.feed_id, e.shelf, e.readiness, COALESCE(p.wanted, 0) AS wanted,
                            COALESCE(p.lost, 0) AS lost
                        FROM entry e LEFT JOIN (
                            SELECT article_id, COUNT(CASE WHEN status = 0 THEN 1 END) AS wanted,
                                COUNT(CASE WHEN status > 1 THEN 1 END) AS lost
                            FROM article_picture WHERE article_id = ANY(:ids) GROUP BY article_id) p
                            ON p.article_id = e.id
                        WHERE e.id = ANY(:ids)""")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .map((row, context) -> new Found(
                        row.getLong("id"),
                        row.getLong("feed_id"),
                        ReadinessCode.of(row.getInt("readiness")),
                        now(row.getInt("wanted"), row.getInt("lost"))))
                .list()
                .stream()
                .filter(found -> found.before != found.now)
                .toList();
        Tallies tallies = new Tallies();
        for (Found found : changed) {
            db.createUpdate("UPDATE entry SET readiness = :now WHERE id = :id")
                    .bind("now", ReadinessCode.of(found.now))
                    .bind("id", found.id)
                    .execute();
            db.createUpdate(
                            found.now == Readiness.PARTIAL
                                    ? "MERGE INTO to_prepare (id) KEY (id) VALUES (:id)"
                                    : "DELETE FROM to_prepare WHERE id = :id")
                    .bind("id", found.id)
                    .execute();
            tallies.ready(found.feed, ready(found.now) - ready(found.before));
        }
        tallies.write(db);
        return changed.stream().map(found -> new ArticleId(found.id)).toList();
    }

    private static Readiness now(int wanted, int lost) {
        if (wanted > 0) {
            return Readiness.PARTIAL;
        }
        return lost > 0 ? Readiness.FAILED : Readiness.READY;
    }

    private static int ready(Readiness readiness) {
        return readiness == Readiness.READY ? 1 : 0;
    }

    private record Found(long id, long feed, Readiness before, Readiness now) {}
}
