package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the index takes in of an article.
 *
 * @param title the headline as plain text; may be empty
 * @param text the body as plain text, or its opening when there is no more; may be empty
 * @param source who published it, for people; may be empty
 * @param author the byline as published, null when unknown
 * @param language a BCP 47 tag, null when unknown: it is then guessed from the text
 * @param time when it was published, else when it was first seen
 * @param timeKnown whether {@code time} is the publisher's; else it says nothing about what belongs together
 * @param feed the subscription that it came by, null for a saved article
 */
public record IndexDocument(
        ArticleId id,
        String title,
        String text,
        String source,
        @Nullable String author,
        @Nullable String language,
        Instant time,
        boolean timeKnown,
        @Nullable FeedId feed) {

    /** This article asked about: what else is there of its story? */
    public RelatedQuestion question(int limit) {
        return new RelatedQuestion(id, title, text, source, language, timeKnown ? time : null, limit);
    }
}
