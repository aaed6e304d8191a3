package app.broadsheet.store;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is kept, in the text that is read: the feed's or the page's.
 *
 * @param key what tells it from the other articles of its feed
 * @param link the publisher's page, null when there is none
 * @param byline null when unknown
 * @param language a BCP 47 tag, null when unknown
 * @param published as the publisher said, but never in the future; null when it did not say or when it cannot be so
 * @param updated when the publisher last changed it, null when it did not say
 * @param firstSeen when it was saved first
 * @param lead its lead picture, null when it has none
 * @param body safe HTML; may be empty
 * @param text the body as plain text; may be empty
 */
public record StoredArticle(
        ArticleSummary summary,
        String key,
        @Nullable URI link,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Instant published,
        @Nullable Instant updated,
        Instant firstSeen,
        @Nullable Picture lead,
        String body,
        String text,
        List<String> categories,
        CommentLinks comments) {
    public StoredArticle {
        categories = List.copyOf(categories);
    }
}
