package app.broadsheet.app;

import app.broadsheet.model.ArticleOrder;

/**
 * How lists are laid out, and what becomes of their rows outside.
 *
 * @param grouped whether a heading stands above each day, or above each source in a list by source
 * @param compact whether a row takes two lines, with neither picture nor opening
 * @param folded whether a story that several tell is one row
 * @param dragged what rows are dragged out of the window as
 */
public record ListLook(ArticleOrder order, boolean grouped, boolean compact, boolean folded, ArticleForm dragged) {
    /** What a first start has. */
    public static final ListLook DEFAULT = new ListLook(ArticleOrder.NEWEST, true, false, true, ArticleForm.HTML);

    /** With stories folded, and pages dragged out. */
    public ListLook(ArticleOrder order, boolean grouped, boolean compact) {
        this(order, grouped, compact, true, ArticleForm.HTML);
    }

    /** The same in another order. */
    public ListLook with(ArticleOrder other) {
        return new ListLook(other, grouped, compact, folded, dragged);
    }

    /** The same with headings, or without. */
    public ListLook grouped(boolean on) {
        return new ListLook(order, on, compact, folded, dragged);
    }

    /** The same with small rows, or large ones. */
    public ListLook compact(boolean on) {
        return new ListLook(order, grouped, on, folded, dragged);
    }

    /** The same with stories folded, or not. */
    public ListLook folded(boolean on) {
        return new ListLook(order, grouped, compact, on, dragged);
    }

    /** The same with rows dragged out as something else. */
    public ListLook dragged(ArticleForm form) {
        return new ListLook(order, grouped, compact, folded, form);
    }
}
