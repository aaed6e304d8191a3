package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells whether an article that just came in belongs in the list that is shown, as the store would.
 *
 * @param feedsIn the sources of a folder and of the folders in it
 */
record Membership(Clock clock, Function<FolderId, Set<FeedId>> feedsIn) {
    /** Whether {@code article} is one of {@code query}'s. Which articles have comments only the store
     * knows, and what is found only the index: false. */
    boolean has(ArticleQuery query, ArticleSummary article) {
        return passes(query.filter(), article) && inScope(query.scope(), article);
    }

    /** Whether {@code article} would be one of {@code query}'s if it were unread: it was before it was opened. */
    boolean had(ArticleQuery query, ArticleSummary article) {
        return has(query, article.withRead(false));
    }

    private static boolean passes(ArticleFilter filter, ArticleSummary article) {
        return switch (filter) {
            case ALL -> true;
            case UNREAD -> !article.read();
            case STARRED -> article.starred();
        };
    }

    private boolean inScope(Scope scope, ArticleSummary article) {
        return switch (scope) {
            case Scope.Everything _ -> true;
            case Scope.Today _ -> !article.time().isBefore(startOfDay());
            case Scope.Unread _ -> !article.read();
            case Scope.Starred _ -> article.starred();
            case Scope.Saved _ -> article.origin() == Origin.SAVED;
            case Scope.Commented _ -> false;
            case Scope.InFolder(FolderId folder) ->
                article.feed() != null && feedsIn.apply(folder).contains(article.feed());
            case Scope.InFeed(FeedId feed) -> feed.equals(article.feed());
            case Scope.Search _ -> false;
        };
    }

    private Instant startOfDay() {
        return clock.instant()
                .atZone(clock.getZone())
                .toLocalDate()
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
