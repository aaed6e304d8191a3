package app.broadsheet.model;

import app.broadsheet.model.block.Block;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment under an article, as it was published.
 *
 * @param parent the comment that it answers, null for one that answers the article
 * @param author plain text; empty when anonymous
 * @param time when it was published, null when unknown
 */
public record Comment(
        CommentId id,
        ArticleId article,
        @Nullable CommentId parent,
        String author,
        @Nullable Instant time,
        List<Block> body) {
    public Comment {
        body = List.copyOf(body);
    }
}
