package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.SourceSpace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What takes how much space, and what of it may be dropped. */
final class SpaceRows {
    /** What is not the user's: {@code e} is the entry, {@code f} its feed. Drafts of comments count as comments. */
    private static final String CACHE = "f.kind = 'SUBSCRIBED' AND NOT e.starred AND NOT e.commented";

    private SpaceRows() {}

    static long pictureBytes(Handle db) {
        return db.createQuery("SELECT COALESCE(SUM(bytes), 0) FROM picture")
                .mapTo(Long.class)
                .one();
    }

    static List<SourceSpace> sources(Handle db) {
        Map<Long, Long> pictures = new HashMap<>();
        db.createQuery("""
                        SELECT named.feed_id, SUM(p.bytes) AS bytes FROM (
                            SELECT DISTINCT e.feed_id, a.picture_id
                            FROM article_picture a JOIN entry e ON e.id = a.article_id WHERE a.status = 1) named
                        JOIN picture p ON p.id = named.picture_id GROUP BY named.feed_id""")
                .map((row, context) -> pictures.put(row.getLong("feed_id"), row.getLong("bytes")))
                .list();
        List<SourceSpace> sources = new ArrayList<>(db.createQuery("""
                        SELECT e.feed_id, COUNT(*) AS articles, MAX(f.kind) = 'SUBSCRIBED' AS subscribed,
                            SUM(OCTET_LENGTH(b.packed) + COALESCE(OCTET_LENGTH(b.rest), 0)
                                + COALESCE(OCTET_LENGTH(t.packed), 0) + COALESCE(OCTET_LENGTH(t.rest), 0)
                                + COALESCE(OCTET_LENGTH(t.original), 0) + COALESCE(OCTET_LENGTH(t.original_rest), 0))
                                AS bytes
                        FROM entry e JOIN body b ON b.id = e.id LEFT JOIN full_text t ON t.id = e.id
                        JOIN feed f ON f.id = e.feed_id
                        WHERE f.removed_at IS NULL GROUP BY e.feed_id""")
                .map((row, context) -> {
                    long feed = row.getLong("feed_id");
                    return new SourceSpace(
                            feed == 0 ? null : new FeedId(feed),
                            row.getInt("articles"),
                            row.getLong("bytes"),
                            pictures.getOrDefault(feed, 0L),
                            row.getBoolean("subscribed"));
                })
                .list());
        sources.sort(Comparator.comparingLong(SourceSpace::bytes).reversed());
        return sources;
    }

    static List<ArticleId> expirable(Handle db, Instant before, int limit) {
        List<ArticleId> found = new ArrayList<>();
        for (int shelf : new int[] {Shelf.READ, Shelf.UNREAD}) {
            found.addAll(db.createQuery("SELECT e.id FROM entry e JOIN feed f ON f.id = e.feed_id"
                            + " WHERE e.shelf = :shelf AND e.sort_time < :before AND " + CACHE
                            + " ORDER BY e.sort_time LIMIT :limit")
                    .bind("shelf", shelf)
                    .bind("before", before.toEpochMilli())
                    .bind("limit", limit)
                    .mapTo(Long.class)
                    .map(ArticleId::new)
                    .list());
        }
        return found;
    }

    /** The oldest articles whose pictures may be dropped, no more than it takes to be rid of so many bytes. */
    static List<ArticleId> oldestWithPictures(Handle db, long excess, int limit) {
        List<ArticleId> found = new ArrayList<>();
        if (excess <= 0) {
            return found;
        }
        long[] left = {excess};
        db.createQuery("SELECT e.id, (SELECT SUM(p.bytes) FROM article_picture a JOIN picture p ON p.id = a.picture_id"
                        + " WHERE a.article_id = e.id AND a.status = 1) AS bytes"
                        + " FROM entry e JOIN feed f ON f.id = e.feed_id WHERE " + CACHE
                        + " AND EXISTS (SELECT 1 FROM article_picture a WHERE a.article_id = e.id AND a.status = 1)"
                        + " ORDER BY e.sort_time, e.id LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> {
                    if (left[0] > 0) {
                        found.add(new ArticleId(row.getLong("id")));
                        left[0] -= row.getLong("bytes");
                    }
                    return 0;
                })
                .list();
        return found;
    }

    /** Articles of a source with pictures or full texts that may be dropped. */
    static List<ArticleId> withCache(Handle db, FeedId feed, int limit) {
        return db.createQuery("SELECT e.id FROM entry e JOIN feed f ON f.id = e.feed_id WHERE " + CACHE
                        + " AND e.feed_id = :feed"
                        + " AND (EXISTS (SELECT 1 FROM article_picture a WHERE a.article_id = e.id AND a.status = 1)"
                        + " OR EXISTS (SELECT 1 FROM full_text t WHERE t.id = e.id AND t.packed IS NOT NULL))"
                        + " LIMIT :limit")
                .bind("feed", feed.value())
                .bind("limit", limit)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list();
    }

    static void drop(Handle db, List<ArticleId> articles, boolean texts) {
        db.createUpdate(
                        "UPDATE article_picture SET status = 0, picture_id = NULL WHERE status = 1 AND article_id = ANY(:ids)")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .execute();
        if (texts) {
            // The row stays, so that the rules do not bring back at once what was dropped.
            db.createUpdate("""
                            UPDATE full_text SET status = 4, longer = FALSE, problem = NULL, why = NULL, packed = NULL,
                                rest = NULL, original = NULL, original_rest = NULL
                            WHERE packed IS NOT NULL AND id = ANY(:ids)""")
                    .bindArray("ids", Long.class, Sql.numbers(articles))
                    .execute();
        }
        // a picture that no article names any more takes no space that counts
        db.createUpdate(
                        "DELETE FROM picture p WHERE NOT EXISTS (SELECT 1 FROM article_picture a WHERE a.picture_id = p.id)")
                .execute();
    }
}
