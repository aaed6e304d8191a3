package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are related to this text? The text is given and not looked up, so an article may be asked about before it
 * is in the index.
 *
 * @param article left out of the answer, null when the text is no article of the store
 * @param title the headline; may be empty
 * @param text the body as plain text; may be empty
 * @param source who published it; may be empty
 * @param language a BCP 47 tag, null when unknown
 * @param time when it was published, null when not known
 * @param limit the most answers wanted, at least 1
 */
public record RelatedQuestion(
        @Nullable ArticleId article,
        String title,
        String text,
        String source,
        @Nullable String language,
        @Nullable Instant time,
        int limit) {
    public RelatedQuestion {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
