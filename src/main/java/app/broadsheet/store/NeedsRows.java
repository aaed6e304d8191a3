package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What articles lack. */
final class NeedsRows {
    private NeedsRows() {}

    static List<Needs> of(Handle db, List<ArticleId> articles) {
        Map<Long, Needs> found = new HashMap<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            Map<Long, List<URI>> pictures = pictures(db, piece);
            db.createQuery("""
                            SELECT e.id, e.feed_id, b.link, SUBSTRING(b.packed, 1, 8) AS head, t.status AS text,
                                COALESCE(t.given, FALSE) AS given
                            FROM entry e JOIN body b ON b.id = e.id LEFT JOIN full_text t ON t.id = e.id
                            WHERE e.id = ANY(:ids) AND e.shelf > 0""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) -> needs(row, pictures))
                    .forEach(needs -> found.put(needs.article().value(), needs));
        }
        List<Needs> ordered = new ArrayList<>();
        for (ArticleId article : articles) {
            Needs needs = found.get(article.value());
            if (needs != null) {
                ordered.add(needs);
            }
        }
        return ordered;
    }

    /** Shown articles of everything, a folder, a source or the saved ones with pictures that the reader did not want. */
    static List<ArticleId> withUnwantedPictures(Handle db, Scope scope) {
        String where = switch (scope) {
            case Scope.InFeed _, Scope.InFolder _, Scope.Saved _ -> " AND e.feed_id = ANY(:feeds)";
            default -> "";
        };
        List<Long> feeds = switch (scope) {
            case Scope.InFeed feed -> List.of(feed.feed().value());
            case Scope.InFolder folder -> FolderTree.read(db).feeds(db, folder.folder());
            case Scope.Saved _ -> List.of(0L);
            default -> List.<Long>of();
        };
        var question = db.createQuery("SELECT DISTINCT e.id FROM article_picture a JOIN entry e ON e.id = a.article_id"
                + " WHERE a.status = 4 AND e.shelf > 0" + where);
        if (!where.isEmpty()) {
            question.bindArray("feeds", Long.class, feeds);
        }
        return question.mapTo(Long.class).map(ArticleId::new).list();
    }

    static Backlog backlog(Handle db, List<Long> feeds, Instant since, boolean texts, boolean pictures) {
        return db.createQuery("""
                        SELECT COUNT(*) AS articles, COALESCE(SUM(texts), 0) AS texts, COALESCE(SUM(pictures), 0) AS pictures
                        FROM (
                            SELECT CASE WHEN :texts AND (t.id IS NULL OR t.status IN (0, 4)) THEN 1 ELSE 0 END AS texts,
                                CASE WHEN :pictures THEN (SELECT COUNT(*) FROM article_picture p
                                    WHERE p.article_id = e.id AND p.status IN (0, 2, 4)) ELSE 0 END AS pictures
                            FROM entry e LEFT JOIN full_text t ON t.id = e.id
                            WHERE e.feed_id = ANY(:feeds) AND e.shelf > 0 AND e.sort_time >= :since) lacking
                        WHERE texts > 0 OR pictures > 0""")
                .bindArray("feeds", Long.class, feeds)
                .bind("since", since.toEpochMilli())
                .bind("texts", texts)
                .bind("pictures", pictures)
                .map((row, context) -> new Backlog(row.getInt("articles"), row.getInt("texts"), row.getInt("pictures")))
                .one();
    }

    private static Needs needs(ResultSet row, Map<Long, List<URI>> pictures) throws SQLException {
        long id = row.getLong("id");
        long feed = row.getLong("feed_id");
        int status = row.getInt("text");
        boolean knows = row.getObject("text") != null && status != FullTextRows.DROPPED;
        return new Needs(
                new ArticleId(id),
                feed == 0 ? null : new FeedId(feed),
                Sql.uri(row, "link"),
                BodyPack.textBytes(row.getBytes("head")),
                knows && (status == FullTextRows.WANTED || status == FullTextRows.FAILED),
                knows,
                row.getBoolean("given"),
                pictures.getOrDefault(id, List.of()));
    }

    private static Map<Long, List<URI>> pictures(Handle db, List<ArticleId> piece) {
        Map<Long, List<URI>> pictures = new HashMap<>();
        db.createQuery("""
                        SELECT article_id, address FROM article_picture
                        WHERE article_id = ANY(:ids) AND status IN (0, 2) ORDER BY article_id, list_order""")
                .bindArray("ids", Long.class, Sql.numbers(piece))
                .map((row, context) -> {
                    URI address = Sql.uri(row, "address");
                    if (address != null) {
                        pictures.computeIfAbsent(row.getLong("article_id"), _ -> new ArrayList<>())
                                .add(address);
                    }
                    return 0;
                })
                .list();
        return pictures;
    }
}
