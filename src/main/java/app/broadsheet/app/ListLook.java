package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;

/**
 * How lists are laid out.
 *
 * @param grouped whether a heading stands above each day, or above each source in a list by source
 * @param compact whether a row takes two lines, with neither picture nor opening
 */
public record ListLook(ArticleOrder order, boolean grouped, boolean compact) {
    /** What a first start has. */
    public static final ListLook DEFAULT = new ListLook(ArticleOrder.NEWEST, true, false);

    /** The same in another order. */
    public ListLook with(ArticleOrder other) {
        return new ListLook(other, grouped, compact);
    }
}
