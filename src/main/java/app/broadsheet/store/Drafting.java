package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.Identity;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import java.time.Instant;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The statements for what the user does to a comment of their own. */
final class Drafting {
    private Drafting() {}

    static boolean answersSame(@Nullable CommentParent one, @Nullable CommentParent other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Objects.equals(one.key(), other.key()) && Objects.equals(one.own(), other.own());
    }

    static OwnCommentId insert(
            Handle db,
            ArticleId article,
            CommentSubject subject,
            @Nullable CommentParent parent,
            String token,
            Instant now) {
        return db.createUpdate("""
                        INSERT INTO own_comment (article_id, headline, source, link, feed, comments_page, comments_feed,
                            comments_post, fingerprint, parent_key, parent_author, parent_own, body, name, email, site,
                            written_at, state, doubted, why, token, attempts, checks, confirmed)
                        VALUES (:article, :headline, :source, :link, :feed, :page, :commentsFeed, :post, :fingerprint, :parentKey,
                            :parentAuthor, :parentOwn, '', '', '', '', :now, 'DRAFT', FALSE, '', :token, 0, 0, FALSE)""")
                .bind("article", article.value())
                .bind("headline", subject.headline())
                .bind("source", subject.source())
                .bind("link", Sql.text(subject.link()))
                .bind("feed", Sql.text(subject.feed()))
                .bind("page", Sql.text(subject.comments().page()))
                .bind("commentsFeed", Sql.text(subject.comments().feed()))
                .bind("post", Sql.text(subject.comments().post()))
                .bind("fingerprint", subject.fingerprint())
                .bind("parentKey", parent == null ? null : parent.key())
                .bind("parentAuthor", parent == null ? null : parent.author())
                .bind(
                        "parentOwn",
                        parent == null || parent.own() == null
                                ? null
                                : parent.own().value())
                .bind("now", now.toEpochMilli())
                .bind("token", token)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .map(OwnCommentId::new)
                .one();
    }

    static void write(Handle db, OwnCommentId id, String text, Instant now) {
        db.createUpdate("UPDATE own_comment SET body = :body, written_at = :now WHERE id = :id")
                .bind("id", id.value())
                .bind("body", text)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static void sign(Handle db, OwnCommentId id, Identity identity, Instant now) {
        db.createUpdate("""
                        UPDATE own_comment SET name = :name, email = :email, site = :site, queued_at = :now
                        WHERE id = :id""")
                .bind("id", id.value())
                .bind("name", identity.name())
                .bind("email", identity.email())
                .bind("site", identity.site())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    static boolean discard(Handle db, OwnComment comment) {
        return db.createUpdate("""
                        UPDATE own_comment SET before_state = state, state = 'CANCELLED'
                        WHERE id = :id AND state <> 'CANCELLED'""").bind("id", comment.id().value()).execute() == 1;
    }

    static boolean restore(Handle db, OwnComment comment) {
        return comment.state() == OutboxState.CANCELLED
                && db.createUpdate("UPDATE own_comment SET state = before_state, before_state = NULL WHERE id = :id")
                                .bind("id", comment.id().value())
                                .execute()
                        == 1;
    }
}
