package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.Readiness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Works out anew how ready articles are, after something became of their texts and pictures, and when there is something to
 * fetch for them: at once while something is wanted; later, and later each time, where something failed that may still come.
 */
final class ReadinessChange {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 7;
    private static final int MOST_FAILURES = 12;

    private ReadinessChange() {}

    static void of(Handle db, ChangeLog changes, Collection<ArticleId> articles, Instant now) {
        List<ArticleId> changed = new ArrayList<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            changed.addAll(piece(db, piece, now));
        }
        if (!changed.isEmpty()) {
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, changed)));
        }
    }

    private static List<ArticleId> piece(Handle db, List<ArticleId> articles, Instant now) {
        List<Found> all = found(db, articles);
        Tallies tallies = new Tallies();
        List<ArticleId> changed = new ArrayList<>();
        for (Found found : all) {
            queue(db, found, now.toEpochMilli());
            Readiness readiness = found.readiness();
            if (readiness != found.before) {
                db.createUpdate("UPDATE entry SET readiness = :now WHERE id = :id")
                        .bind("now", ReadinessCode.of(readiness))
                        .bind("id", found.id)
                        .execute();
                tallies.ready(found.feed, ready(readiness) - ready(found.before));
                changed.add(new ArticleId(found.id));
            }
        }
        tallies.write(db);
        return changed;
    }

    private static List<Found> found(Handle db, List<ArticleId> articles) {
        return db.createQuery("""
                        SELECT e.id, e.feed_id, e.readiness, t.status AS text, q.due, q.failures,
                            COALESCE(p.wanted, 0) AS wanted, COALESCE(p.failed, 0) AS failed,
                            COALESCE(p.missing, 0) AS missing
                        FROM entry e
                        LEFT JOIN full_text t ON t.id = e.id
                        LEFT JOIN to_prepare q ON q.id = e.id
                        LEFT JOIN (
                            SELECT article_id, COUNT(CASE WHEN status = 0 THEN 1 END) AS wanted,
                                COUNT(CASE WHEN status = 2 THEN 1 END) AS failed,
                                COUNT(CASE WHEN status = 3 THEN 1 END) AS missing
                            FROM article_picture WHERE article_id = ANY(:ids) GROUP BY article_id) p
                            ON p.article_id = e.id
                        WHERE e.id = ANY(:ids)""")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .map((row, context) -> {
                    int text = row.getObject("text") == null ? FullTextRows.STORED : row.getInt("text");
                    return new Found(
                            row.getLong("id"),
                            row.getLong("feed_id"),
                            ReadinessCode.of(row.getInt("readiness")),
                            row.getInt("wanted") > 0 || text == FullTextRows.WANTED,
                            row.getInt("failed") > 0 || text == FullTextRows.FAILED,
                            row.getInt("missing") > 0 || text == FullTextRows.REFUSED,
                            row.getObject("due") == null ? Long.MIN_VALUE : row.getLong("due"),
                            row.getInt("failures"));
                })
                .list();
    }

    private static void queue(Handle db, Found found, long now) {
        if (found.wanted) {
            if (found.due == Long.MIN_VALUE || found.due > now) {
                merge(db, found.id, 0, found.failures);
            }
        } else if (found.failed && found.failures < MOST_FAILURES) {
            if (found.due <= now) {
                long wait = FIRST_WAIT.toMillis() << Math.min(found.failures, MOST_DOUBLINGS);
                merge(db, found.id, now + wait, found.failures + 1);
            }
        } else if (found.due != Long.MIN_VALUE) {
            db.createUpdate("DELETE FROM to_prepare WHERE id = :id")
                    .bind("id", found.id)
                    .execute();
        }
    }

    private static void merge(Handle db, long id, long due, int failures) {
        db.createUpdate("MERGE INTO to_prepare (id, due, failures) KEY (id) VALUES (:id, :due, :failures)")
                .bind("id", id)
                .bind("due", due)
                .bind("failures", failures)
                .execute();
    }

    private static int ready(Readiness readiness) {
        return readiness == Readiness.READY ? 1 : 0;
    }

    /** @param due when it is to be fetched, the smallest number when it is not */
    private record Found(
            long id,
            long feed,
            Readiness before,
            boolean wanted,
            boolean failed,
            boolean missing,
            long due,
            int failures) {
        private Readiness readiness() {
            if (wanted) {
                return Readiness.PARTIAL;
            }
            return failed || missing ? Readiness.FAILED : Readiness.READY;
        }
    }
}
