package app.broadsheet.model;

/** A question for a list of articles. */
public record ArticleQuery(Scope scope, ArticleFilter filter, ArticleOrder order) {
    /** @param newestFirst false for oldest first */
    public ArticleQuery(Scope scope, ArticleFilter filter, boolean newestFirst) {
        this(scope, filter, newestFirst ? ArticleOrder.NEWEST : ArticleOrder.OLDEST);
    }

    /** Everything in {@code scope}, newest first. */
    public static ArticleQuery newest(Scope scope) {
        return new ArticleQuery(scope, ArticleFilter.ALL, ArticleOrder.NEWEST);
    }

    /** Whether newer articles come before older ones, at least within a source. */
    public boolean newestFirst() {
        return order != ArticleOrder.OLDEST;
    }

    /** The same question with another filter. */
    public ArticleQuery with(ArticleFilter other) {
        return new ArticleQuery(scope, other, order);
    }

    /** The same question in another order. */
    public ArticleQuery with(ArticleOrder other) {
        return new ArticleQuery(scope, filter, other);
    }
}
