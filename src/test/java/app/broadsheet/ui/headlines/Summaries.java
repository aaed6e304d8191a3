package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Readiness;
import java.time.Instant;

/** Articles for lists. */
final class Summaries {
    static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    static final FeedId FEED = new FeedId(1);

    private Summaries() {}

    /** An unread article; a greater number is newer. */
    static ArticleSummary article(long id) {
        return new ArticleSummary(
                new ArticleId(id),
                FEED,
                Origin.FEED,
                "Paper",
                "Headline " + id,
                "The opening of article " + id,
                NOW.minusSeconds(10_000 - id),
                true,
                null,
                false,
                false,
                Readiness.READY,
                0);
    }
}
