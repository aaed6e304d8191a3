package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Takes articles out of the lists, puts them back, and deletes for good what was taken out. */
final class ArticleRemoval {
    private ArticleRemoval() {}

    /** Hides them; their contents stay for {@link #restore}. Answers those that were shown. */
    static Set<ArticleId> remove(Handle db, ChangeLog changes, IndexQueue queue, List<ArticleId> articles) {
        List<Entry> shown = entries(db, articles, "shelf > 0");
        Set<ArticleId> ids = ids(shown);
        Marks.remove(db, ids, Marks.STARRED, Marks.COMMENTED);
        // what the user saved may be saved again; what came from a feed does not come back by itself
        queue.renew(db, ids);
        flip(db, ids, "gone = CASE WHEN feed_id = 0 THEN 1 ELSE 2 END");
        tally(db, shown, -1);
        if (!ids.isEmpty()) {
            changes.add(new Change.ArticlesRemoved(ids));
        }
        return ids;
    }

    /** Drops articles as cache: their contents go, and they come back when their feed changes them. */
    static void expire(Handle db, ChangeLog changes, IndexQueue queue, List<ArticleId> articles) {
        List<Entry> shown = entries(db, articles, "shelf > 0 AND NOT starred AND NOT commented");
        Set<ArticleId> ids = ids(shown);
        flip(db, ids, "gone = " + Shelf.EXPIRED);
        tally(db, shown, -1);
        if (!ids.isEmpty()) {
            changes.add(new Change.ArticlesRemoved(ids));
        }
        purge(db, queue, List.copyOf(ids));
    }

    /** Takes {@link #remove} back, for those whose contents are still here. */
    static void restore(Handle db, ChangeLog changes, IndexQueue queue, List<ArticleId> articles) {
        List<Entry> hidden = entries(
                db,
                articles,
                "shelf IN (-1, -2) AND gone <> 0 AND feed_id IN (SELECT id FROM feed WHERE removed_at IS NULL)");
        Set<ArticleId> ids = ids(hidden);
        queue.renew(db, ids);
        flip(db, ids, "gone = 0");
        Marks.restore(db, ids);
        tally(db, hidden, 1);
        if (!ids.isEmpty()) {
            changes.add(new Change.ArticlesAdded(SummaryRows.of(db, ids)));
        }
    }

    /** Some articles whose contents can be deleted: removed ones, and those of feeds not followed any more. */
    static List<ArticleId> purgeable(Handle db, Instant unfollowedBefore) {
        return db.createQuery("""
                        SELECT e.id FROM entry e JOIN feed f ON f.id = e.feed_id
                        WHERE e.shelf IN (-1, -2) AND (e.gone <> 0
                            OR (f.removed_at < :before AND NOT e.starred AND NOT e.commented))
                        LIMIT :limit""")
                .bind("before", unfollowedBefore.toEpochMilli())
                .bind("limit", Sql.MOST_IDS)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list();
    }

    /** Deletes contents. The narrow row with read and star stays. */
    static void purge(Handle db, IndexQueue queue, List<ArticleId> articles) {
        List<Entry> hidden = entries(db, articles, "shelf IN (-1, -2)");
        tally(db, hidden.stream().filter(entry -> entry.gone == Shelf.PRESENT).toList(), -1);
        Set<ArticleId> ids = ids(hidden);
        for (String table : List.of(
                "article WHERE id",
                "body WHERE id",
                "article_picture WHERE article_id",
                "full_text WHERE id",
                "to_prepare WHERE id",
                "related_link WHERE article_id",
                "story WHERE article_id",
                "comment WHERE article_id",
                "comment_thread WHERE article_id")) {
            db.createUpdate("DELETE FROM " + table + " = ANY(:ids)")
                    .bindArray("ids", Long.class, Sql.numbers(ids))
                    .execute();
        }
        db.createUpdate("""
                        UPDATE entry SET shelf = shelf - 10, gone = CASE WHEN gone = 0 THEN 1 ELSE gone END
                        WHERE id = ANY(:ids)""").bindArray("ids", Long.class, Sql.numbers(ids)).execute();
        queue.renew(db, ids);
    }

    private static void flip(Handle db, Collection<ArticleId> ids, String gone) {
        db.createUpdate("UPDATE entry SET shelf = -shelf, " + gone + " WHERE id = ANY(:ids)")
                .bindArray("ids", Long.class, Sql.numbers(ids))
                .execute();
    }

    private static List<Entry> entries(Handle db, List<ArticleId> articles, String condition) {
        return db.createQuery("SELECT id, feed_id, shelf, gone, starred, readiness FROM entry WHERE id = ANY(:ids) AND "
                        + condition)
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .map((row, context) -> new Entry(
                        row.getLong("id"),
                        row.getLong("feed_id"),
                        row.getInt("shelf"),
                        row.getInt("gone"),
                        row.getBoolean("starred"),
                        row.getInt("readiness") == ReadinessCode.READY))
                .list();
    }

    private static void tally(Handle db, List<Entry> entries, int sign) {
        Tallies tallies = new Tallies();
        for (Entry entry : entries) {
            tallies.total(entry.feed, sign)
                    .unread(entry.feed, Shelf.isRead(entry.shelf) ? 0 : sign)
                    .starred(entry.feed, entry.starred ? sign : 0)
                    .ready(entry.feed, entry.ready ? sign : 0);
        }
        tallies.write(db);
    }

    private static Set<ArticleId> ids(List<Entry> entries) {
        return entries.stream().map(entry -> new ArticleId(entry.id)).collect(Collectors.toSet());
    }

    private record Entry(long id, long feed, int shelf, int gone, boolean starred, boolean ready) {}
}
