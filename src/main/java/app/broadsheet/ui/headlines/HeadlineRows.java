package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
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

/** The rows that are loaded, each article once, in the list's order: by time and then by id. FX thread only. */
final class HeadlineRows {
    private static final Comparator<ArticleSummary> OLDEST_FIRST = Comparator.comparing(ArticleSummary::time)
            .thenComparingLong(article -> article.id().value());

    private final ObservableList<HeadlineRow> rows = FXCollections.observableArrayList();
    private final ObservableList<HeadlineRow> view = FXCollections.unmodifiableObservableList(rows);
    private final Map<ArticleId, HeadlineRow> byId = new HashMap<>();
    private Comparator<ArticleSummary> order = OLDEST_FIRST.reversed();

    ObservableList<HeadlineRow> view() {
        return view;
    }

    /** Starts again with {@code first}. */
    void replace(List<ArticleSummary> first, boolean newestFirst) {
        order = newestFirst ? OLDEST_FIRST.reversed() : OLDEST_FIRST;
        byId.clear();
        rows.setAll(fresh(first));
    }

    /** Puts the next page at the end. */
    void append(List<ArticleSummary> next) {
        rows.addAll(fresh(next));
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
                .sorted(order)
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
            rows.addAll(place, fresh(sorted.subList(from, to)));
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

    private List<HeadlineRow> fresh(List<ArticleSummary> articles) {
        List<HeadlineRow> made = new ArrayList<>(articles.size());
        for (ArticleSummary article : articles) {
            if (!byId.containsKey(article.id())) {
                HeadlineRow row = new HeadlineRow(article);
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
            if (order.compare(rows.get(middle).summary(), article) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
