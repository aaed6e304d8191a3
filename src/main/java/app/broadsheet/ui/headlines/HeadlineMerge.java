package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Brings changes in the store into the loaded rows. Merging the same change twice does no harm. FX thread only. */
final class HeadlineMerge {
    private final HeadlineRows rows;
    private final Membership membership;

    HeadlineMerge(HeadlineRows rows, Membership membership) {
        this.rows = rows;
        this.membership = membership;
    }

    /**
     * Shows {@code change} in the rows.
     *
     * @param openEnd whether more pages follow the last row
     * @return whether articles may belong here now that only the store can name
     */
    boolean merge(ArticleQuery query, Change change, boolean openEnd) {
        return switch (change) {
            case Change.ArticlesAdded(List<ArticleSummary> articles) -> {
                rows.insert(
                        articles.stream()
                                .filter(article -> membership.has(query, article))
                                .toList(),
                        openEnd);
                yield false;
            }
            case Change.ArticlesUpdated(List<ArticleSummary> articles) -> {
                update(articles);
                yield false;
            }
            case Change.ArticlesRemoved(Set<ArticleId> articles) -> {
                rows.remove(articles);
                yield false;
            }
            case Change.ReadChanged(Set<ArticleId> articles, boolean read) ->
                mark(articles, article -> article.withRead(read)) && !read && shows(query, ArticleFilter.UNREAD);
            case Change.StarChanged(Set<ArticleId> articles, boolean starred) ->
                mark(articles, article -> article.withStarred(starred))
                        && starred
                        && shows(query, ArticleFilter.STARRED);
            case Change.OwnCommentsChanged _ -> query.scope() instanceof Scope.Commented;
            case Change.StoriesPlaced(Map<ArticleId, ArticleId> stories) -> {
                rows.folds().learn(stories);
                yield false;
            }
            case Change.CommentsChanged _ -> false;
            case Change.SourcesChanged _, Change.IconChanged _ -> false;
        };
    }

    /** Brings in a page that was read anew: what is new to the rows, and what the others are now. */
    void refresh(List<ArticleSummary> page, boolean openEnd) {
        update(page);
        rows.insert(page, openEnd);
    }

    private void update(Collection<ArticleSummary> articles) {
        for (ArticleSummary article : articles) {
            HeadlineRow row = rows.find(article.id());
            if (row != null) {
                row.becomes(article);
            }
        }
    }

    /** Changes the loaded ones; answers whether some are not loaded. */
    private boolean mark(Set<ArticleId> articles, UnaryOperator<ArticleSummary> change) {
        boolean unknown = false;
        for (ArticleId id : articles) {
            HeadlineRow row = rows.find(id);
            if (row == null) {
                unknown = true;
            } else {
                row.becomes(change.apply(row.summary()));
            }
        }
        return unknown;
    }

    private static boolean shows(ArticleQuery query, ArticleFilter only) {
        return query.filter() == only
                || (only == ArticleFilter.UNREAD && query.scope() instanceof Scope.Unread)
                || (only == ArticleFilter.STARRED && query.scope() instanceof Scope.Starred);
    }
}
