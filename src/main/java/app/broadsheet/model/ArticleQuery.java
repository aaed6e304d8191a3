package app.broadsheet.model;

/**
 * A question for a list of articles.
 *
 * @param newestFirst false for oldest first
 */
public record ArticleQuery(Scope scope, ArticleFilter filter, boolean newestFirst) {
    /** Everything in {@code scope}, newest first. */
    public static ArticleQuery newest(Scope scope) {
        return new ArticleQuery(scope, ArticleFilter.ALL, true);
    }
}
