package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The short lists of what the user singled out, made again from {@code entry}. */
final class Marks {
    private Marks() {}

    /** Puts back the marks of articles that are shown again. */
    static void restore(Handle db, Collection<ArticleId> articles) {
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            db.createUpdate("""
                            INSERT INTO mark (kind, sort_time, id, feed_id)
                            SELECT 1, sort_time, id, feed_id FROM entry WHERE id = ANY(:ids) AND starred
                            UNION ALL
                            SELECT 2, sort_time, id, feed_id FROM entry WHERE id = ANY(:ids) AND commented""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .execute();
        }
    }

    /** Takes away the marks of articles that are not shown any more. */
    static void remove(Handle db, Collection<ArticleId> articles) {
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            db.createUpdate("""
                            DELETE FROM mark WHERE (kind, sort_time, id) IN (
                                SELECT 1, sort_time, id FROM entry WHERE id = ANY(:ids) AND starred
                                UNION ALL
                                SELECT 2, sort_time, id FROM entry WHERE id = ANY(:ids) AND commented)""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .execute();
        }
    }
}
