package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * The comment that a comment of the user's answers: one that was published, or one of the user's own.
 *
 * @param key the published comment's key in its thread; null for one of the user's own
 * @param author who wrote it
 * @param own the user's own comment, which has to be published first; null for a published one
 */
public record CommentParent(
        @Nullable String key, String author, @Nullable OwnCommentId own) {}
