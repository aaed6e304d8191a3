package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
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

    /** What the list is doing. */
    public enum Phase {
        /** The first page is on its way. */
        LOADING,
        /** There are more pages. */
        MORE,
        /** Everything is loaded. */
        COMPLETE,
        /** A page could not be read. */
        FAILED
    }

    private final ArticlePages pages;
    private final Executor fx;
    private final HeadlineRows rows = new HeadlineRows();
    private final HeadlineMerge merge;
    private final ReadOnlyObjectWrapper<ArticleQuery> query =
            new ReadOnlyObjectWrapper<>(ArticleQuery.newest(new Scope.Unread()));
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final List<Change> whileAsking = new ArrayList<>();
    private Page.@Nullable Cursor next;
    private boolean asking;
    private int generation;

    /**
     * @param feedsIn the sources of a folder and of the folders in it, as far as they are known now
     * @param fx runs what it is given later on the FX thread
     */
    public HeadlinesModel(ArticlePages pages, Function<FolderId, Set<FeedId>> feedsIn, Clock clock, Executor fx) {
        this.pages = pages;
        this.merge = new HeadlineMerge(rows, new Membership(clock, feedsIn));
        this.fx = fx;
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
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
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

    /** Shows {@code wanted} from its beginning, also when it is shown already. */
    public void show(ArticleQuery wanted) {
        generation++;
        asking = false;
        whileAsking.clear();
        next = null;
        phase.set(Phase.LOADING);
        rows.replace(List.of(), wanted.newestFirst());
        query.set(wanted);
        ask(null, PAGE, this::take);
    }

    /** Shows another scope, whole, in the same order. */
    public void show(Scope scope) {
        show(new ArticleQuery(scope, ArticleFilter.ALL, query.get().newestFirst()));
    }

    /** Shows all, the unread or the starred ones of the scope. */
    public void filter(ArticleFilter filter) {
        ArticleQuery now = query.get();
        if (now.filter() != filter) {
            show(new ArticleQuery(now.scope(), filter, now.newestFirst()));
        }
    }

    /** Asks for the next page, if there is one and it is not on its way. */
    public void more() {
        if (phase.get() == Phase.MORE && !asking) {
            ask(next, PAGE, this::take);
        }
    }

    /** Tries again after {@link Phase#FAILED}. */
    public void retry() {
        if (phase.get() == Phase.FAILED && !asking) {
            phase.set(rows.size() == 0 ? Phase.LOADING : Phase.MORE);
            ask(next, PAGE, this::take);
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
        return phase.get() != Phase.COMPLETE;
    }

    private void take(Page page) {
        rows.append(page.items());
        next = page.next();
        phase.set(next == null ? Phase.COMPLETE : Phase.MORE);
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
            phase.set(Phase.FAILED);
        } else {
            use.accept(page);
        }
        List<Change> missed = List.copyOf(whileAsking);
        whileAsking.clear();
        apply(missed);
    }
}
