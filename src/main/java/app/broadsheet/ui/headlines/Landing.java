package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of a list, gathered until the place that it comes back to is among them. FX thread only. */
final class Landing {
    /** No more rows than these are loaded to come back to a place. */
    private static final int DEEPEST = 10_000;

    private final List<ArticleSummary> gathered = new ArrayList<>();
    private Page.@Nullable Cursor place;

    /** Begins anew, for a place or for the list's beginning. */
    void begin(Page.@Nullable Cursor wanted) {
        gathered.clear();
        place = wanted;
    }

    Page.@Nullable Cursor place() {
        return place;
    }

    /** Takes the next page; answers whether another one is needed. */
    boolean take(Page page, RowOrder order) {
        gathered.addAll(page.items());
        Page.Cursor wanted = place;
        return wanted != null
                && page.next() != null
                && gathered.size() < DEEPEST
                && page.items().stream().noneMatch(article -> order.reaches(article, wanted));
    }

    /** All that was gathered; it is let go of. */
    List<ArticleSummary> landed() {
        List<ArticleSummary> all = List.copyOf(gathered);
        gathered.clear();
        return all;
    }
}
