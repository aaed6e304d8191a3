package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.CommentId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is kept.
 *
 * @param parent null when it answers the article, or a comment that we do not have
 * @param key what its source calls it
 * @param time null when unknown
 * @param link where it can be read on the site
 * @param fresh whether it came after the user last read the thread
 * @param body safe HTML
 */
public record StoredComment(
        CommentId id,
        ArticleId article,
        @Nullable CommentId parent,
        String key,
        String author,
        @Nullable Instant time,
        @Nullable URI link,
        boolean fresh,
        String body) {}
