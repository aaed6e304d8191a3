package app.broadsheet.store;

import app.broadsheet.model.ArticleSummary;
import org.jspecify.annotations.Nullable;

/**
 * An article's words as they are kept, for those who need no HTML.
 *
 * @param byline null when unknown
 * @param language a BCP 47 tag, null when unknown
 * @param text the body as plain text, the feed's or the page's, whichever is read; may be empty
 */
public record StoredText(
        ArticleSummary summary,
        @Nullable String byline,
        @Nullable String language,
        String text) {}
