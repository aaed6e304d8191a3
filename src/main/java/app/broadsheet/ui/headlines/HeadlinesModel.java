package app.broadsheet.ui.headlines;

import app.broadsheet.app.ListLook;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The list: which articles it asks for, those of them that are loaded, and how changes in the store show in it. It loads
 * a page at a time and merges changes; it never loads the whole table. FX thread only.
 */
public final class HeadlinesModel {
    /** Rows in a page. */
    static final int PAGE = 100;

    private static final int MOST_IN_A_PAGE = 500;
    /** No more rows than these are loaded to come back to a place. */
    private static final int DEEPEST = 10_000;

    private final ArticlePages pages;
    private final Executor fx;
    private final Clock clock;
    private final Function<FeedId, String> titleOf;
    private final HeadlineRows rows;
    private final HeadlineMerge merge;
    private final Membership membership;
    private final ReadOnlyObjectWrapper<ListLook> look = new ReadOnlyObjectWrapper<>(ListLook.DEFAULT);
    private final ReadOnlyObjectWrapper<ArticleQuery> query =
            new ReadOnlyObjectWrapper<>(ArticleQuery.newest(new Scope.Unread()));
    private final ReadOnlyObjectWrapper<ListPhase> phase = new ReadOnlyObjectWrapper<>(ListPhase.LOADING);
    private final List<Change> whileAsking = new ArrayList<>();
    private final List<ArticleSummary> landing = new ArrayList<>();
    private Page.@Nullable Cursor next;
    private Page.@Nullable Cursor place;
    private Page.@Nullable Cursor landingPlace;
    private @Nullable ArticleSummary kept;
    private ArticleFilter firstFilter = ArticleFilter.ALL;
    private boolean asking;
    private int generation;

    /**
     * @param feedsIn the sources of a folder and of the folders in it, as far as they are known now
     * @param titleOf what a source is called; empty when it is not known
     * @param fx runs what it is given later on the FX thread
     */
    public HeadlinesModel(
            ArticlePages pages,
            Function<FolderId, Set<FeedId>> feedsIn,
            Function<FeedId, String> titleOf,
            Clock clock,
            Executor fx) {
        this.pages = pages;
        this.titleOf = titleOf;
        this.clock = clock;
        this.rows = new HeadlineRows(order(ListLook.DEFAULT.order()));
        this.membership = new Membership(clock, feedsIn);
        this.merge = new HeadlineMerge(rows, membership);
        this.fx = fx;
        rows.group(ListLook.DEFAULT.grouped());
    }

    /** The loaded rows. Cannot be changed from outside. */
    public ObservableList<HeadlineRow> rows() {
        return rows.view();
    }

    /** What the list shows. */
    public ReadOnlyObjectProperty<ArticleQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** What the list is doing. */
    public ReadOnlyObjectProperty<ListPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The loaded row of {@code article}; null when it is not loaded. */
    public @Nullable HeadlineRow find(ArticleId article) {
        return rows.find(article);
    }

    /** The row's place; -1 when it is not loaded. */
    public int indexOf(ArticleId article) {
        return rows.indexOf(article);
    }

    /** How the list is laid out. */
    public ReadOnlyObjectProperty<ListLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Lays the list out otherwise; another order shows it anew from its beginning. */
    public void look(ListLook wanted) {
        look.set(wanted);
        rows.group(wanted.grouped() && !isSearch(query.get()));
        if (query.get().order() != wanted.order()) {
            show(query.get().with(wanted.order()));
        }
    }

    /** The list that is shown first comes back as it was left: with this filter, and at this place unless null. */
    public void restore(ArticleFilter filter, Page.@Nullable Cursor top) {
        firstFilter = filter;
        place = top;
    }

    /** Shows {@code wanted} from its beginning, also when it is shown already. */
    public void show(ArticleQuery wanted) {
        show(wanted, null, null);
    }

    /** Shows another scope, whole, in the same order; the first one as it was left. */
    public void show(Scope scope) {
        show(new ArticleQuery(scope, firstFilter, look.get().order()), place, null);
        firstFilter = ArticleFilter.ALL;
        place = null;
    }

    /** Shows all, the unread or the starred ones of the scope. */
    public void filter(ArticleFilter filter) {
        filter(filter, null, null);
    }

    /**
     * Shows all, the unread or the starred ones of the scope.
     *
     * @param top where the list should be, null for its beginning
     * @param reading stays in the list although it is read meanwhile; null for none
     */
    public void filter(ArticleFilter filter, Page.@Nullable Cursor top, @Nullable ArticleSummary reading) {
        if (query.get().filter() != filter) {
            show(query.get().with(filter), top, reading);
        }
    }

    /** Sources are called otherwise: a list by source is shown anew, if it shows one of them. */
    public void titlesChanged() {
        if (query.get().order() == ArticleOrder.SOURCE
                && rows().stream()
                        .anyMatch(row -> !row.group().equals(rows.order().group(row.summary())))) {
            show(query.get());
        }
    }

    /** Has the article in the list, if it was there before it was opened, for as long as the list is shown. */
    public void keep(ArticleSummary reading) {
        kept = reading;
        if (phase.get() != ListPhase.LOADING
                && rows.find(reading.id()) == null
                && membership.had(query.get(), reading)) {
            rows.insert(List.of(reading), openEnd());
        }
    }

    /** The row that should be at the top once the first rows are here: 0 unless the list comes back to a place. */
    public int landing() {
        Page.Cursor wanted = landingPlace;
        return wanted == null ? 0 : rows.firstAt(wanted);
    }

    private void show(ArticleQuery wanted, Page.@Nullable Cursor top, @Nullable ArticleSummary reading) {
        generation++;
        asking = false;
        whileAsking.clear();
        landing.clear();
        next = null;
        landingPlace = isSearch(wanted) ? null : top;
        kept = reading;
        phase.set(ListPhase.LOADING);
        boolean typing = isSearch(wanted) && isSearch(query.get());
        if (!typing) {
            rows.clear(order(wanted.order()));
        }
        rows.group(look.get().grouped() && !isSearch(wanted));
        query.set(wanted);
        ask(null, top == null ? PAGE : MOST_IN_A_PAGE, page -> {
            if (typing) {
                // What the search before found stays until the answer is there: no flicker while it is typed.
                rows.clear(order(wanted.order()));
            }
            land(page);
        });
    }

    private static boolean isSearch(ArticleQuery query) {
        return query.scope() instanceof Scope.Search;
    }

    private RowOrder order(ArticleOrder order) {
        return new RowOrder(order, titleOf, clock.getZone());
    }

    /** Asks for the next page, if there is one and it is not on its way. */
    public void more() {
        if (phase.get() == ListPhase.MORE && !asking) {
            ask(next, PAGE, this::take);
        }
    }

    /** Tries again after {@link ListPhase#FAILED}. */
    public void retry() {
        if (phase.get() == ListPhase.FAILED && !asking) {
            phase.set(rows.size() == 0 ? ListPhase.LOADING : ListPhase.MORE);
            ask(next, PAGE, rows.size() == 0 ? this::land : this::take);
        }
    }

    /** Shows what became different. What no longer fits the scope or filter stays until the list is shown anew. */
    public void apply(List<Change> changes) {
        if (asking) {
            whileAsking.addAll(changes);
        }
        boolean incomplete = false;
        for (Change change : changes) {
            incomplete |= merge.merge(query.get(), change, openEnd());
        }
        if (incomplete && !asking) {
            ask(null, Math.clamp(rows.size(), PAGE, MOST_IN_A_PAGE), page -> merge.refresh(page.items(), openEnd()));
        }
    }

    private boolean openEnd() {
        return phase.get() != ListPhase.COMPLETE;
    }

    /** Shows the first rows when the place that the list comes back to is among them. */
    private void land(Page page) {
        landing.addAll(page.items());
        next = page.next();
        Page.Cursor wanted = landingPlace;
        if (wanted != null
                && next != null
                && landing.size() < DEEPEST
                && page.items().stream().noneMatch(article -> rows.order().reaches(article, wanted))) {
            ask(next, MOST_IN_A_PAGE, this::land);
            return;
        }
        take(new Page(landing, next));
        landing.clear();
        if (kept != null) {
            keep(kept);
        }
    }

    private void take(Page page) {
        rows.append(page.items());
        next = page.next();
        phase.set(next == null ? ListPhase.COMPLETE : ListPhase.MORE);
    }

    /** A page may have been read before a change that was told meanwhile: those are merged again behind it. */
    private void ask(Page.@Nullable Cursor after, int limit, Consumer<Page> use) {
        int asked = generation;
        asking = true;
        var _ = pages.page(query.get(), after, limit)
                .whenComplete((page, problem) -> fx.execute(() -> {
                    if (asked == generation) {
                        asking = false;
                        answered(page, problem, use);
                    }
                }));
    }

    private void answered(@Nullable Page page, @Nullable Throwable problem, Consumer<Page> use) {
        if (page == null || problem != null) {
            phase.set(ListPhase.FAILED);
        } else {
            use.accept(page);
        }
        List<Change> missed = List.copyOf(whileAsking);
        whileAsking.clear();
        apply(missed);
    }
}
