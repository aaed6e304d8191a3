package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is kept.
 *
 * @param parent null when it answers the article, or a comment that we do not have
 * @param time null when unknown
 * @param body safe HTML
 */
public record StoredComment(
        CommentId id,
        ArticleId article,
        @Nullable CommentId parent,
        String author,
        @Nullable Instant time,
        String body) {}
