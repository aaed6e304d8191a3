package app.broadsheet.model;

import app.broadsheet.model.block.Block;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment under an article, as it was published.
 *
 * @param parent the comment that it answers, null for one that answers the article
 * @param key what its source calls it
 * @param author plain text; empty when anonymous
 * @param time when it was published, null when unknown
 * @param link where it can be read on the site, null when unknown
 * @param fresh whether it came after the user last read the thread
 */
public record Comment(
        CommentId id,
        ArticleId article,
        @Nullable CommentId parent,
        String key,
        String author,
        @Nullable Instant time,
        @Nullable URI link,
        boolean fresh,
        List<Block> body) {
    public Comment {
        body = List.copyOf(body);
    }
}
