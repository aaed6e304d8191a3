package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code own_comment}. */
final class OwnCommentRows {
    private static final String DELIVERY = """
            state = :state, doubted = :doubted, why = :why, until = :until, published_link = :publishedLink,
            remote_id = :remote, token = :token, first_sent = :firstSent, attempts = :attempts, checks = :checks,
            confirmed = :confirmed,
            """ + TargetColumns.SET;

    private OwnCommentRows() {}

    static Optional<OwnComment> one(Handle db, OwnCommentId id) {
        return db.createQuery("SELECT * FROM own_comment WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> read(row))
                .findOne();
    }

    static List<OwnComment> all(Handle db, String condition) {
        return db.createQuery("SELECT * FROM own_comment WHERE " + condition)
                .map((row, context) -> read(row))
                .list();
    }

    static List<OwnComment> of(Handle db, ArticleId article) {
        return db.createQuery("SELECT * FROM own_comment WHERE article_id = :id AND state <> 'CANCELLED' ORDER BY id")
                .bind("id", article.value())
                .map((row, context) -> read(row))
                .list();
    }

    /** Writes how far it is, if it is where {@code from} says; false when it is not. */
    static boolean write(Handle db, OwnCommentId id, OutboxState from, Delivery to) {
        Update update = db.createUpdate("UPDATE own_comment SET " + DELIVERY + " WHERE id = :id AND state = :from")
                .bind("id", id.value())
                .bind("from", from.name())
                .bind("state", to.state().name())
                .bind("doubted", to.doubted())
                .bind("why", to.why())
                .bind("until", Times.millis(to.until()))
                .bind("publishedLink", Sql.text(to.link()))
                .bind("remote", to.remoteId())
                .bind("token", to.token())
                .bind("firstSent", Times.millis(to.firstSent()))
                .bind("attempts", to.attempts())
                .bind("checks", to.checks())
                .bind("confirmed", to.confirmed());
        return TargetColumns.bind(update, to.target()).execute() == 1;
    }

    private static OwnComment read(ResultSet row) throws SQLException {
        return new OwnComment(
                new OwnCommentId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                new CommentSubject(
                        row.getString("headline"),
                        row.getString("source"),
                        Sql.uri(row, "link"),
                        Sql.uri(row, "feed"),
                        new CommentLinks(
                                Sql.uri(row, "comments_page"),
                                Sql.uri(row, "comments_feed"),
                                Sql.uri(row, "comments_post"),
                                null),
                        row.getLong("fingerprint")),
                parent(row),
                row.getString("body"),
                new Identity(row.getString("name"), row.getString("email"), row.getString("site")),
                new Delivery(
                        OutboxState.valueOf(row.getString("state")),
                        row.getBoolean("doubted"),
                        row.getString("why"),
                        Times.instant(row, "until"),
                        Sql.uri(row, "published_link"),
                        TargetColumns.read(row),
                        row.getString("remote_id"),
                        row.getString("token"),
                        Times.instant(row, "first_sent"),
                        row.getInt("attempts"),
                        row.getInt("checks"),
                        row.getBoolean("confirmed")),
                Objects.requireNonNullElse(Times.instant(row, "written_at"), Instant.EPOCH),
                Times.instant(row, "queued_at"));
    }

    private static @Nullable CommentParent parent(ResultSet row) throws SQLException {
        String key = row.getString("parent_key");
        @Nullable Long own = Sql.number(row, "parent_own");
        return key == null && own == null
                ? null
                : new CommentParent(
                        key,
                        Objects.requireNonNullElse(row.getString("parent_author"), ""),
                        own == null ? null : new OwnCommentId(own));
    }
}
