package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.TextVersion;
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
    private static final String PAGE = """
            , t.shown AS page_shown, t.longer AS page_longer, t.byline AS page_byline, t.language AS page_language,
            t.packed AS page_packed, t.rest AS page_rest, t.original, t.original_rest""";

    private StoredRows() {}

    /** The feed's text; empty when it is in no list. */
    static String feedText(Handle db, ArticleId id) {
        return db.createQuery("SELECT b.packed, b.rest FROM body b JOIN entry e ON e.id = b.id"
                        + " WHERE b.id = :id AND e.shelf > 0")
                .bind("id", id.value())
                .map((row, context) -> BodyPack.unpack(packed(row.getBytes("packed"), row.getBytes("rest")))
                        .text())
                .findOne()
                .orElse("");
    }

    /** Those of {@code ids} that are shown, in no particular order. */
    static List<StoredArticle> of(Handle db, Collection<ArticleId> ids) {
        return db.createQuery("SELECT " + SummaryRows.COLUMNS + ", b.*" + PAGE + " FROM " + SummaryRows.TABLES_OF
                        + " JOIN body b ON b.id = e.id LEFT JOIN full_text t ON t.id = e.id WHERE e.shelf > 0")
                .bindArray("ids", Long.class, Sql.numbers(ids))
                .map((row, context) -> stored(row))
                .list();
    }

    /** The same without their HTML, which is most of an article. */
    static List<StoredText> texts(Handle db, Collection<ArticleId> ids) {
        try (BodyPack.Unpacker unpacker = new BodyPack.Unpacker()) {
            return db.createQuery("SELECT " + SummaryRows.COLUMNS + ", b.byline, b.language, b.packed, b.rest" + PAGE
                            + " FROM " + SummaryRows.TABLES_OF
                            + " JOIN body b ON b.id = e.id LEFT JOIN full_text t ON t.id = e.id WHERE e.shelf > 0")
                    .bindArray("ids", Long.class, Sql.numbers(ids))
                    .map((row, context) -> text(row, unpacker))
                    .list();
        }
    }

    private static StoredText text(ResultSet row, BodyPack.Unpacker unpacker) throws SQLException {
        TextVersion version = version(row);
        return new StoredText(
                SummaryRows.summary(row),
                byline(row, version),
                language(row, version),
                unpacker.text(body(row, version)));
    }

    private static StoredArticle stored(ResultSet row) throws SQLException {
        ArticleSummary summary = SummaryRows.summary(row);
        TextVersion version = version(row);
        BodyPack.Body body = BodyPack.unpack(body(row, version));
        return new StoredArticle(
                summary,
                row.getString("article_key"),
                Sql.uri(row, "link"),
                byline(row, version),
                language(row, version),
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

    private static TextVersion version(ResultSet row) throws SQLException {
        return FullTextRows.shown(
                row.getInt("page_shown"),
                row.getBoolean("page_longer"),
                row.getBytes("page_packed") != null,
                row.getBytes("original") != null);
    }

    private static byte[] body(ResultSet row, TextVersion version) throws SQLException {
        return switch (version) {
            case FEED -> packed(row.getBytes("packed"), row.getBytes("rest"));
            case PAGE -> packed(row.getBytes("page_packed"), row.getBytes("page_rest"));
            case ORIGINAL -> packed(row.getBytes("original"), row.getBytes("original_rest"));
        };
    }

    private static @Nullable String byline(ResultSet row, TextVersion version) throws SQLException {
        return first(row.getString("byline"), version == TextVersion.FEED ? null : row.getString("page_byline"));
    }

    private static @Nullable String language(ResultSet row, TextVersion version) throws SQLException {
        return first(row.getString("language"), version == TextVersion.FEED ? null : row.getString("page_language"));
    }

    private static @Nullable Picture lead(@Nullable URI address, ResultSet row) throws SQLException {
        if (address == null) {
            return null;
        }
        String alt = Objects.requireNonNullElse(row.getString("lead_alt"), "");
        return new Picture(address, alt, row.getInt("lead_width"), row.getInt("lead_height"));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private static byte[] packed(byte[] packed, byte @Nullable [] rest) {
        if (rest == null) {
            return packed;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(packed.length + rest.length);
        whole.writeBytes(packed);
        whole.writeBytes(rest);
        return whole.toByteArray();
    }
}
