package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.store.KeysetStream.Place;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The short lists of what the user singled out, made again from {@code entry}. */
final class Marks {
    static final int STARRED = 1;
    static final int COMMENTED = 2;

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

    /** Takes away marks of {@code kinds}, each by its place, since a condition on a set would read all marks. */
    static void remove(Handle db, Collection<ArticleId> articles, int... kinds) {
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            PreparedBatch batch =
                    db.prepareBatch("DELETE FROM mark WHERE kind = :kind AND sort_time = :time AND id = :id");
            db.createQuery("SELECT id, sort_time FROM entry WHERE id = ANY(:ids)")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) -> new Place(row.getLong("sort_time"), row.getLong("id")))
                    .forEach(place -> {
                        for (int kind : kinds) {
                            batch.bind("kind", kind)
                                    .bind("time", place.time())
                                    .bind("id", place.id())
                                    .add();
                        }
                    });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
