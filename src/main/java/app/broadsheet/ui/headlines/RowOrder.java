package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Page;
import app.broadsheet.model.SourcePlace;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The order of the rows, as the store has it, and the groups that they fall into.
 *
 * @param titleOf a source's title
 */
record RowOrder(ArticleOrder order, Function<FeedId, String> titleOf, ZoneId zone) {
    private static final Comparator<ArticleSummary> OLDEST = RowOrder::byTime;

    /** Not by {@code Comparator.comparing}: what that gives can be serialised, and is written by the JVM anew at each start. */
    private static int byTime(ArticleSummary one, ArticleSummary other) {
        int times = one.time().compareTo(other.time());
        return times != 0 ? times : Long.compare(one.id().value(), other.id().value());
    }

    Comparator<ArticleSummary> comparator() {
        return switch (order) {
            case NEWEST -> OLDEST.reversed();
            case OLDEST -> OLDEST;
            case SOURCE -> Comparator.comparing(this::place).thenComparing(OLDEST.reversed());
        };
    }

    RowGroup group(ArticleSummary article) {
        return order == ArticleOrder.SOURCE
                ? new RowGroup.Source(place(article).title())
                : new RowGroup.Day(article.time().atZone(zone).toLocalDate());
    }

    /** Whether {@code article} is at {@code place} or behind it; in a list by source only if it is that article. */
    boolean reaches(ArticleSummary article, Page.Cursor place) {
        int later = article.time().equals(place.time())
                ? Long.compare(article.id().value(), place.id().value())
                : article.time().compareTo(place.time());
        return switch (order) {
            case NEWEST -> later <= 0;
            case OLDEST -> later >= 0;
            case SOURCE -> later == 0;
        };
    }

    private SourcePlace place(ArticleSummary article) {
        FeedId feed = article.feed();
        return new SourcePlace(feed == null ? "" : titleOf.apply(feed), feed);
    }
}
