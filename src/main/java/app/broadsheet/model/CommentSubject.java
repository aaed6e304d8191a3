package app.broadsheet.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is about, as it was when the comment was written: kept with it, since an article can be dropped.
 *
 * @param link the publisher's page
 * @param feed the address of the feed that it came by, null for a saved article
 * @param fingerprint a hash of the article's words, to notice that they changed
 */
public record CommentSubject(
        String headline,
        String source,
        @Nullable URI link,
        @Nullable URI feed,
        CommentLinks comments,
        long fingerprint) {}
