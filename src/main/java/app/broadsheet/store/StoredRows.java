package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.block.Picture;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whole articles, with their bodies. */
final class StoredRows {
    private StoredRows() {}

    /** Those of {@code ids} that are shown, in no particular order. */
    static List<StoredArticle> of(Handle db, Collection<ArticleId> ids) {
        return db.createQuery("SELECT " + SummaryRows.COLUMNS + ", b.* FROM " + SummaryRows.TABLES
                        + " JOIN body b ON b.id = e.id WHERE e.id = ANY(:ids) AND e.shelf > 0")
                .bindArray("ids", Long.class, Sql.numbers(ids))
                .map((row, context) -> stored(row))
                .list();
    }

    private static StoredArticle stored(ResultSet row) throws SQLException {
        ArticleSummary summary = SummaryRows.summary(row);
        BodyPack.Body body = BodyPack.unpack(packed(row));
        return new StoredArticle(
                summary,
                row.getString("article_key"),
                Sql.uri(row, "link"),
                row.getString("byline"),
                row.getString("language"),
                Times.instant(row, "published"),
                Times.instant(row, "updated"),
                Instant.ofEpochMilli(row.getLong("first_seen")),
                lead(summary.picture(), row),
                body.html(),
                body.text(),
                Sql.texts(row, "categories"),
                new CommentLinks(
                        Sql.uri(row, "comments_page"),
                        Sql.uri(row, "comments_feed"),
                        Sql.uri(row, "comments_post"),
                        summary.commentCount() == 0 ? null : summary.commentCount()));
    }

    private static @Nullable Picture lead(@Nullable URI address, ResultSet row) throws SQLException {
        if (address == null) {
            return null;
        }
        String alt = Objects.requireNonNullElse(row.getString("lead_alt"), "");
        return new Picture(address, alt, row.getInt("lead_width"), row.getInt("lead_height"));
    }

    private static byte[] packed(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes("packed");
        byte @Nullable [] rest = row.getBytes("rest");
        if (rest == null) {
            return packed;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(packed.length + rest.length);
        whole.writeBytes(packed);
        whole.writeBytes(rest);
        return whole.toByteArray();
    }
}
