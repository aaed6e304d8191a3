package app.broadsheet.store;

import app.broadsheet.model.NewArticle;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.block.Picture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Collects the rows of new and changed articles, and writes each table in one go. */
final class ArticleRows implements AutoCloseable {
    private final Handle db;
    private final Instant now;
    private final long stamp;
    private final RowBatch entries;
    private final RowBatch changedEntries;
    private final RowBatch articles;
    private final RowBatch bodies;
    private final RowBatch pictures;
    private final RowBatch toIndex;
    private final RowBatch toPrepare;
    private final List<Long> old = new ArrayList<>();

    ArticleRows(Handle db, Instant now, long stamp) {
        this.db = db;
        this.now = now;
        this.stamp = stamp;
        entries = new RowBatch(db, """
                INSERT INTO entry (id, feed_id, key_hash, link_hash, content_hash, sort_time, shelf, starred, commented,
                    gone, time_known, readiness, comment_count)
                VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, 0, ?, ?, ?)""");
        changedEntries = new RowBatch(db, """
                UPDATE entry SET content_hash = ?, link_hash = ?, readiness = ?, comment_count = GREATEST(comment_count, ?),
                    gone = 0, shelf = MOD(ABS(shelf), 10)
                WHERE id = ?""");
        articles =
                new RowBatch(db, "INSERT INTO article (id, source, headline, excerpt, picture) VALUES (?, ?, ?, ?, ?)");
        bodies = new RowBatch(db, """
                INSERT INTO body (id, article_key, link, byline, language, published, updated, first_seen, lead_alt,
                    lead_width, lead_height, categories, comments_page, comments_feed, comments_post, packed, rest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        pictures = PictureRows.adding(db);
        toIndex = new RowBatch(db, "INSERT INTO to_index (id, stamp) VALUES (?, ?)");
        toPrepare = new RowBatch(db, "INSERT INTO to_prepare (id) VALUES (?)");
    }

    void add(long id, long feed, Incoming incoming, Instant time, boolean timeKnown, Readiness readiness) {
        entries.number(id)
                .number(feed)
                .number(incoming.keyHash())
                .number(incoming.linkHash())
                .number(incoming.contentHash())
                .number(time.toEpochMilli())
                .number(Shelf.UNREAD)
                .flag(timeKnown)
                .number(ReadinessCode.of(readiness))
                .number(incoming.commentCount())
                .add();
    }

    void change(long id, Incoming incoming, Readiness readiness) {
        changedEntries
                .number(incoming.contentHash())
                .number(incoming.linkHash())
                .number(ReadinessCode.of(readiness))
                .number(incoming.commentCount())
                .number(id)
                .add();
        old.add(id);
    }

    void contents(long id, Incoming incoming, Map<Long, Long> known, Readiness readiness) {
        contents(id, incoming, known, readiness, now);
    }

    void contents(long id, Incoming incoming, Map<Long, Long> known, Readiness readiness, Instant firstSeen) {
        NewArticle article = incoming.article();
        @Nullable Picture lead = article.lead();
        articles.number(id)
                .text(article.source())
                .text(article.headline())
                .text(article.excerpt())
                .text(lead == null ? null : lead.address().toString())
                .add();
        bodies.number(id)
                .text(article.key())
                .text(Sql.text(article.link()))
                .text(article.byline())
                .text(article.language())
                .number(Times.millis(Times.sane(article.published(), now)))
                .number(Times.millis(Times.sane(article.updated(), now)))
                .number(firstSeen.toEpochMilli())
                .text(lead == null ? null : lead.alt())
                .number(lead == null ? 0 : lead.width())
                .number(lead == null ? 0 : lead.height())
                .texts(article.categories())
                .text(Sql.text(article.comments().page()))
                .text(Sql.text(article.comments().feed()))
                .text(Sql.text(article.comments().post()))
                .bytes(incoming.packed())
                .bytes(incoming.rest())
                .add();
        PictureRows.add(pictures, id, incoming.pictures(), known, 0);
        toIndex.number(id).number(stamp).add();
        if (readiness == Readiness.PARTIAL) {
            toPrepare.number(id).add();
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
        batches().forEach(RowBatch::write);
    }

    @Override
    public void close() {
        batches().forEach(RowBatch::close);
    }

    private List<RowBatch> batches() {
        return List.of(entries, changedEntries, articles, bodies, pictures, toIndex, toPrepare);
    }
}
