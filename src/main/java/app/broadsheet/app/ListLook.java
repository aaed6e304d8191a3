package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;

/**
 * How lists are laid out.
 *
 * @param grouped whether a heading stands above each day, or above each source in a list by source
 * @param compact whether a row takes two lines, with neither picture nor opening
 * @param folded whether a story that several tell is one row
 */
public record ListLook(ArticleOrder order, boolean grouped, boolean compact, boolean folded) {
    /** What a first start has. */
    public static final ListLook DEFAULT = new ListLook(ArticleOrder.NEWEST, true, false, true);

    /** With stories folded. */
    public ListLook(ArticleOrder order, boolean grouped, boolean compact) {
        this(order, grouped, compact, true);
    }

    /** The same in another order. */
    public ListLook with(ArticleOrder other) {
        return new ListLook(other, grouped, compact, folded);
    }
}
