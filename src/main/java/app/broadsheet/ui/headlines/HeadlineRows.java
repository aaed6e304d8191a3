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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rows that are loaded, each article once, in the list's order, with headings above groups. FX thread only. */
final class HeadlineRows {
    private final ObservableList<HeadlineRow> rows = FXCollections.observableArrayList();
    private final ObservableList<HeadlineRow> view = FXCollections.unmodifiableObservableList(rows);
    private final Map<ArticleId, HeadlineRow> byId = new HashMap<>();
    private RowOrder order;
    private Comparator<ArticleSummary> comparator;
    private boolean grouped;

    HeadlineRows(RowOrder order) {
        this.order = order;
        this.comparator = order.comparator();
    }

    RowOrder order() {
        return order;
    }

    ObservableList<HeadlineRow> view() {
        return view;
    }

    /** Starts again with nothing, in another order. */
    void clear(RowOrder next) {
        order = next;
        comparator = next.comparator();
        byId.clear();
        rows.clear();
    }

    /** Puts headings above the groups, or takes them away. */
    void group(boolean now) {
        grouped = now;
        head(0, rows.size());
    }

    /** Puts the next page at the end. */
    void append(List<ArticleSummary> next) {
        List<HeadlineRow> more = fresh(next);
        head(more, rows.isEmpty() ? null : rows.getLast());
        rows.addAll(more);
    }

    /**
     * Puts each of {@code articles} where it belongs, neighbours together, so that the list view shifts its selection
     * once a run.
     *
     * @param openEnd whether more pages follow, so that what belongs behind the last row comes with them
     */
    void insert(Collection<ArticleSummary> articles, boolean openEnd) {
        List<ArticleSummary> sorted = articles.stream()
                .filter(article -> !byId.containsKey(article.id()))
                .sorted(comparator)
                .toList();
        int from = 0;
        while (from < sorted.size()) {
            int place = placeOf(sorted.get(from));
            if (place == rows.size() && openEnd) {
                return;
            }
            int to = from + 1;
            while (to < sorted.size() && placeOf(sorted.get(to)) == place) {
                to++;
            }
            List<HeadlineRow> more = fresh(sorted.subList(from, to));
            head(more, place == 0 ? null : rows.get(place - 1));
            rows.addAll(place, more);
            head(place + more.size(), place + more.size() + 1);
            from = to;
        }
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
            head(0, rows.size());
        }
    }

    @Nullable
    HeadlineRow find(ArticleId id) {
        return byId.get(id);
    }

    /** The row's place; -1 when it is not loaded. */
    int indexOf(ArticleId id) {
        HeadlineRow row = byId.get(id);
        return row == null ? -1 : rows.indexOf(row);
    }

    int size() {
        return rows.size();
    }

    /** The first row at {@code place} or behind it; 0 when there is none. */
    int firstAt(Page.Cursor place) {
        for (int i = 0; i < rows.size(); i++) {
            if (order.reaches(rows.get(i).summary(), place)) {
                return i;
            }
        }
        return 0;
    }

    private void head(int from, int to) {
        for (int i = from; i < Math.min(to, rows.size()); i++) {
            RowGroup group = rows.get(i).group();
            rows.get(i).heads(grouped && (i == 0 || !rows.get(i - 1).group().equals(group)));
        }
    }

    private void head(List<HeadlineRow> more, @Nullable HeadlineRow above) {
        HeadlineRow before = above;
        for (HeadlineRow row : more) {
            row.heads(grouped && (before == null || !before.group().equals(row.group())));
            before = row;
        }
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
