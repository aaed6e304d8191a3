package app.broadsheet.store;

import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.block.Picture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Collects the rows of new and changed articles, and writes each table in one go. */
final class ArticleRows {
    private final Handle db;
    private final Instant now;
    private final long stamp;
    private final PreparedBatch entries;
    private final PreparedBatch changedEntries;
    private final PreparedBatch articles;
    private final PreparedBatch bodies;
    private final PreparedBatch pictures;
    private final PreparedBatch toIndex;
    private final PreparedBatch toPrepare;
    private final List<Long> old = new ArrayList<>();

    ArticleRows(Handle db, Instant now, long stamp) {
        this.db = db;
        this.now = now;
        this.stamp = stamp;
        entries = db.prepareBatch("""
                INSERT INTO entry (id, feed_id, key_hash, link_hash, content_hash, sort_time, shelf, starred, commented,
                    gone, time_known, readiness, comment_count)
                VALUES (:id, :feed, :key, :link, :content, :time, :shelf, FALSE, FALSE, 0, :timeKnown, :readiness,
                    :comments)""");
        changedEntries = db.prepareBatch("""
                UPDATE entry SET content_hash = :content, link_hash = :link, readiness = :readiness,
                    comment_count = GREATEST(comment_count, :comments), gone = 0, shelf = MOD(ABS(shelf), 10)
                WHERE id = :id""");
        articles = db.prepareBatch("""
                INSERT INTO article (id, source, headline, excerpt, picture)
                VALUES (:id, :source, :headline, :excerpt, :picture)""");
        bodies = db.prepareBatch("""
                INSERT INTO body (id, article_key, link, byline, language, published, updated, first_seen, lead_alt,
                    lead_width, lead_height, categories, comments_page, comments_feed, comments_post, packed, rest)
                VALUES (:id, :key, :link, :byline, :language, :published, :updated, :firstSeen, :leadAlt, :leadWidth,
                    :leadHeight, :categories, :commentsPage, :commentsFeed, :commentsPost, :packed, :rest)""");
        pictures = PictureRows.adding(db);
        toIndex = db.prepareBatch("INSERT INTO to_index (id, stamp) VALUES (:id, :stamp)");
        toPrepare = db.prepareBatch("INSERT INTO to_prepare (id) VALUES (:id)");
    }

    void add(long id, long feed, Incoming incoming, Instant time, boolean timeKnown, Readiness readiness) {
        entries.bind("id", id)
                .bind("feed", feed)
                .bind("key", incoming.keyHash())
                .bind("link", incoming.linkHash())
                .bind("content", incoming.contentHash())
                .bind("time", time.toEpochMilli())
                .bind("shelf", Shelf.UNREAD)
                .bind("timeKnown", timeKnown)
                .bind("readiness", ReadinessCode.of(readiness))
                .bind("comments", incoming.commentCount())
                .add();
    }

    void change(long id, Incoming incoming, Readiness readiness) {
        changedEntries
                .bind("id", id)
                .bind("content", incoming.contentHash())
                .bind("link", incoming.linkHash())
                .bind("readiness", ReadinessCode.of(readiness))
                .bind("comments", incoming.commentCount())
                .add();
        old.add(id);
    }

    void contents(long id, Incoming incoming, Map<Long, Long> known, Readiness readiness) {
        contents(id, incoming, known, readiness, now);
    }

    void contents(long id, Incoming incoming, Map<Long, Long> known, Readiness readiness, Instant firstSeen) {
        NewArticle article = incoming.article();
        @Nullable Picture lead = article.lead();
        articles.bind("id", id)
                .bind("source", article.source())
                .bind("headline", article.headline())
                .bind("excerpt", article.excerpt())
                .bind("picture", lead == null ? null : lead.address().toString())
                .add();
        bodies.bind("id", id)
                .bind("key", article.key())
                .bind("link", Sql.text(article.link()))
                .bind("byline", article.byline())
                .bind("language", article.language())
                .bind("published", Times.millis(Times.sane(article.published(), now)))
                .bind("updated", Times.millis(Times.sane(article.updated(), now)))
                .bind("firstSeen", firstSeen.toEpochMilli())
                .bind("leadAlt", lead == null ? null : lead.alt())
                .bind("leadWidth", lead == null ? 0 : lead.width())
                .bind("leadHeight", lead == null ? 0 : lead.height())
                .bindArray("categories", String.class, article.categories())
                .bind("commentsPage", Sql.text(article.comments().page()))
                .bind("commentsFeed", Sql.text(article.comments().feed()))
                .bind("commentsPost", Sql.text(article.comments().post()))
                .bind("packed", incoming.packed())
                .bind("rest", incoming.rest())
                .add();
        PictureRows.add(pictures, id, incoming.pictures(), known, 0);
        toIndex.bind("id", id).bind("stamp", stamp).add();
        if (readiness == Readiness.PARTIAL) {
            toPrepare.bind("id", id).add();
        }
    }

    void write() {
        for (String table : List.of(
                "article WHERE id",
                "body WHERE id",
                "article_picture WHERE article_id",
                "to_index WHERE id",
                "to_prepare WHERE id")) {
            if (!old.isEmpty()) {
                db.createUpdate("DELETE FROM " + table + " = ANY(:ids)")
                        .bindArray("ids", Long.class, old)
                        .execute();
            }
        }
        if (!old.isEmpty()) {
            StoryStore.outdate(db, old);
        }
        for (PreparedBatch batch :
                new PreparedBatch[] {entries, changedEntries, articles, bodies, pictures, toIndex, toPrepare}) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
