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
 * The list: which articles it asks for, a page at a time, and how changes in the store show in those. FX thread only.
 */
public final class HeadlinesModel {
    /** Rows in a page. */
    static final int PAGE = 100;

    private static final int MOST_IN_A_PAGE = 500;

    private final PageAsking asking;
    private final Clock clock;
    private final Function<FeedId, String> titleOf;
    private final HeadlineRows rows;
    private final HeadlineMerge merge;
    private final Membership membership;
    private final ReadOnlyObjectWrapper<ListLook> look = new ReadOnlyObjectWrapper<>(ListLook.DEFAULT);
    private final ReadOnlyObjectWrapper<ArticleQuery> query =
            new ReadOnlyObjectWrapper<>(ArticleQuery.newest(new Scope.Unread()));
    private final ReadOnlyObjectWrapper<ListPhase> phase = new ReadOnlyObjectWrapper<>(ListPhase.LOADING);
    private final Landing landing = new Landing();
    private Page.@Nullable Cursor next;
    private Page.@Nullable Cursor place;
    private @Nullable ArticleSummary kept;
    private ArticleFilter firstFilter = ArticleFilter.ALL;
    private boolean typing;

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
        this.asking = new PageAsking(pages, fx);
        this.titleOf = titleOf;
        this.clock = clock;
        this.rows = new HeadlineRows(order(ListLook.DEFAULT.order()), new StoryCounts(pages, fx));
        this.membership = new Membership(clock, feedsIn);
        this.merge = new HeadlineMerge(rows, membership);
        lay(query.get());
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

    /** The row's place, or that of the one that stands for it; -1 when it is not loaded. */
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
        lay(query.get());
        rows.show();
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

    /** Shows another scope, whole; the first one as it was left. */
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
     * The same.
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
        return rows.firstAt(landing.place());
    }

    private void show(ArticleQuery wanted, Page.@Nullable Cursor top, @Nullable ArticleSummary reading) {
        asking.drop();
        landing.begin(isSearch(wanted) ? null : top);
        next = null;
        kept = reading;
        phase.set(ListPhase.LOADING);
        typing = isSearch(wanted) && isSearch(query.get());
        rows.begin(order(wanted.order()));
        lay(wanted);
        query.set(wanted);
        ask(null, top == null ? PAGE : MOST_IN_A_PAGE, this::land);
    }

    /**
     * The answer takes a while: what the list showed before goes, if it is still there. Taken away at once it would cost a frame
     * in which all is empty, and mostly the rows are there by then. While a search is typed, what it found before stays.
     */
    public void waiting() {
        if (phase.get() == ListPhase.LOADING && !typing) {
            rows.show();
        }
    }

    /** Whether the rows are those of the list before, since those of this one are on their way. */
    public boolean isShowingBefore() {
        return rows.isShowingBefore();
    }

    /** What is found stands by how well it fits, and what is listed by source belongs to its source: neither is folded. */
    private void lay(ArticleQuery shown) {
        ListLook now = look.get();
        rows.folds().fold(now.folded() && !isSearch(shown) && shown.order() != ArticleOrder.SOURCE);
        rows.group(now.grouped() && !isSearch(shown));
    }

    /** Shows what else tells the row's story below it, or no longer. */
    public void openStory(HeadlineRow row, boolean open) {
        rows.folds().open(row.id(), open);
        rows.show();
    }

    StoryFolds folds() {
        return rows.folds();
    }

    private static boolean isSearch(ArticleQuery query) {
        return query.scope() instanceof Scope.Search;
    }

    private RowOrder order(ArticleOrder order) {
        return new RowOrder(order, titleOf, clock.getZone());
    }

    /** Asks for the next page, if there is one and it is not on its way. */
    public void more() {
        if (phase.get() == ListPhase.MORE && !asking.isOn()) {
            ask(next, PAGE, this::take);
        }
    }

    /** Tries again after {@link ListPhase#FAILED}. */
    public void retry() {
        if (phase.get() == ListPhase.FAILED && !asking.isOn()) {
            phase.set(rows.size() == 0 ? ListPhase.LOADING : ListPhase.MORE);
            ask(next, PAGE, rows.size() == 0 ? this::land : this::take);
        }
    }

    /** Shows what became different. What no longer fits the scope or filter stays until the list is shown anew. */
    public void apply(List<Change> changes) {
        asking.meanwhile(changes);
        if (isShowingBefore()) {
            return; // merged when the rows are there
        }
        boolean incomplete = false;
        for (Change change : changes) {
            incomplete |= merge.merge(query.get(), change, openEnd());
        }
        rows.refold();
        if (incomplete && !asking.isOn()) {
            ask(null, Math.clamp(rows.size(), PAGE, MOST_IN_A_PAGE), page -> merge.refresh(page.items(), openEnd()));
        }
    }

    private boolean openEnd() {
        return phase.get() != ListPhase.COMPLETE;
    }

    /** Shows the first rows when the place that the list comes back to is among them. */
    private void land(Page page) {
        next = page.next();
        if (landing.take(page, rows.order())) {
            ask(next, MOST_IN_A_PAGE, this::land);
            return;
        }
        take(new Page(landing.landed(), next));
        if (kept != null) {
            keep(kept);
        }
    }

    private void take(Page page) {
        rows.append(page.items());
        next = page.next();
        phase.set(next == null ? ListPhase.COMPLETE : ListPhase.MORE);
    }

    private void ask(Page.@Nullable Cursor after, int limit, Consumer<Page> use) {
        asking.ask(query.get(), after, limit, (told, missed) -> {
            if (told == null) {
                rows.show();
                phase.set(ListPhase.FAILED);
            } else {
                use.accept(told.page());
                folds().learn(told.stories());
                rows.refold();
            }
            apply(missed);
        });
    }
}
