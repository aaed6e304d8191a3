package app.broadsheet.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on its way into the store.
 *
 * @param key what tells it from the other comments of its article, as its source names it
 * @param parentKey the {@code key} of the comment that it answers, null for one that answers the article
 * @param link where it can be read on the site, null when unknown
 * @param body safe HTML
 */
public record NewComment(
        String key,
        @Nullable String parentKey,
        String author,
        @Nullable Instant time,
        @Nullable URI link,
        String body) {
    /** A comment without a place of its own. */
    public NewComment(String key, @Nullable String parentKey, String author, @Nullable Instant time, String body) {
        this(key, parentKey, author, time, null, body);
    }
}
