package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rows that are loaded, each article once, in the list's order, and which of them are shown. FX thread only. */
final class HeadlineRows {
    private final List<HeadlineRow> rows = new ArrayList<>();
    private final StoryFolds folds;
    private final ShownRows shown = new ShownRows();
    private final Map<ArticleId, HeadlineRow> byId = new HashMap<>();
    private RowOrder order;
    private Comparator<ArticleSummary> comparator;
    private boolean grouped;
    private boolean showingBefore;

    HeadlineRows(RowOrder order, StoryCounts counts) {
        this.order = order;
        this.folds = new StoryFolds(counts);
        this.comparator = order.comparator();
    }

    RowOrder order() {
        return order;
    }

    ObservableList<HeadlineRow> view() {
        return shown.view();
    }

    /** Starts again with nothing, in another order. What was shown before stays in sight until {@link #show}. */
    void begin(RowOrder next) {
        order = next;
        comparator = next.comparator();
        byId.clear();
        rows.clear();
        folds.clear();
        showingBefore = !shown.view().isEmpty();
    }

    boolean isShowingBefore() {
        return showingBefore;
    }

    /** Puts headings above the groups, or takes them away, with the next {@link #show}. */
    void group(boolean now) {
        grouped = now;
    }

    /** Puts the next page at the end. */
    void append(List<ArticleSummary> next) {
        rows.addAll(fresh(next));
        show();
    }

    /**
     * Puts each of {@code articles} where it belongs.
     *
     * @param openEnd whether more pages follow, so that what belongs behind the last row comes with them
     */
    void insert(Collection<ArticleSummary> articles, boolean openEnd) {
        List<ArticleSummary> sorted = articles.stream()
                .filter(article -> !byId.containsKey(article.id()))
                .sorted(comparator)
                .toList();
        for (ArticleSummary article : sorted) {
            int place = placeOf(article);
            if (place == rows.size() && openEnd) {
                break;
            }
            rows.addAll(place, fresh(List.of(article)));
        }
        show();
    }

    void remove(Set<ArticleId> articles) {
        List<HeadlineRow> gone = new ArrayList<>();
        for (ArticleId id : articles) {
            HeadlineRow row = byId.remove(id);
            if (row != null) {
                gone.add(row);
            }
        }
        if (!gone.isEmpty()) {
            Set<HeadlineRow> quick = Set.copyOf(gone);
            rows.removeIf(quick::contains);
            show();
        }
    }

    @Nullable
    HeadlineRow find(ArticleId id) {
        return byId.get(id);
    }

    /** The row's place, or that of the one that stands for it; -1 when it is not loaded. */
    int indexOf(ArticleId id) {
        HeadlineRow row = byId.get(id);
        if (row == null) {
            return -1;
        }
        int place = shown.view().indexOf(row);
        for (int i = 0; place < 0 && i < shown.view().size(); i++) {
            if (folds.together(shown.view().get(i), row)) {
                return i;
            }
        }
        return place;
    }

    /** Which rows stand for others; {@link #show} after a change. */
    StoryFolds folds() {
        return folds;
    }

    /** Shows everything as it is now. */
    void show() {
        if (showingBefore) {
            // One after the other: another list begins at its beginning, with nothing selected.
            showingBefore = false;
            shown.become(List.of(), grouped);
        }
        shown.become(folds.shown(rows), grouped);
    }

    /** What stories tell of themselves, after articles became read or changed otherwise. */
    void refold() {
        if (folds.isAny()) {
            show();
        }
    }

    int size() {
        return rows.size();
    }

    /** The first row at {@code place} or behind it; 0 when there is none, or no place. */
    int firstAt(Page.@Nullable Cursor place) {
        for (int i = 0; place != null && i < shown.view().size(); i++) {
            if (order.reaches(shown.view().get(i).summary(), place)) {
                return i;
            }
        }
        return 0;
    }

    private List<HeadlineRow> fresh(List<ArticleSummary> articles) {
        List<HeadlineRow> made = new ArrayList<>(articles.size());
        for (ArticleSummary article : articles) {
            if (!byId.containsKey(article.id())) {
                HeadlineRow row = new HeadlineRow(article, order.group(article));
                byId.put(article.id(), row);
                made.add(row);
            }
        }
        return made;
    }

    private int placeOf(ArticleSummary article) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(rows.get(middle).summary(), article) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
