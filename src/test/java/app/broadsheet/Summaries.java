package app.broadsheet;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Readiness;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles for lists: unread, with no star and no picture, ready offline. */
public final class Summaries {
    public static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    public static final FeedId FEED = new FeedId(1);
    private static final String SOURCE = "Paper";

    private Summaries() {}

    /** A greater number is newer. */
    public static ArticleSummary article(long id) {
        return saying(id, "Headline " + id, "The opening of article " + id);
    }

    /** One that says something. */
    public static ArticleSummary saying(long id, String headline, String excerpt) {
        return of(id, FEED, SOURCE, headline, excerpt, NOW.minusSeconds(10_000 - id));
    }

    /** One that came by a subscription; saved where that is null. */
    public static ArticleSummary by(long id, @Nullable FeedId feed) {
        return of(id, feed, SOURCE, "Headline " + id, "", NOW);
    }

    /** Any. */
    public static ArticleSummary of(
            long id, @Nullable FeedId feed, String source, String headline, String excerpt, Instant time) {
        return new ArticleSummary(
                new ArticleId(id),
                feed,
                feed == null ? Origin.SAVED : Origin.FEED,
                source,
                headline,
                excerpt,
                time,
                true,
                null,
                false,
                false,
                Readiness.READY,
                0);
    }
}
