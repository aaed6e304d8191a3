package app.broadsheet.app;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first of what a search found, kept while the list pages through it, so that pages fit together though articles come
 * in meanwhile.
 *
 * @param wanted what was searched
 * @param ids the first of them, in order
 * @param total how many there are
 */
record FoundArticles(Wanted wanted, List<ArticleId> ids, int total) {
    /** A search within a filter of the list. */
    record Wanted(Scope.Search search, ArticleFilter filter) {}

    /** What follows on {@code after}, at most so many; from the beginning for null. */
    List<ArticleId> following(Page.@Nullable Cursor after, int limit) {
        int from = after == null ? 0 : ids.indexOf(after.id()) + 1;
        return ids.subList(from, Math.min(ids.size(), from + limit));
    }

    /** Whether {@code limit} more after {@code after} are known, or all there are. */
    boolean reaches(Page.@Nullable Cursor after, int limit) {
        int from = after == null ? 0 : ids.indexOf(after.id()) + 1;
        return ids.size() >= total || (from + limit <= ids.size() && (after == null || from > 0));
    }

    /** Whether {@code last} is the last that is known. */
    boolean endsWith(ArticleId last) {
        return ids.getLast().equals(last);
    }
}
