package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Change;
import app.broadsheet.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The page that is on its way, and what changed in the store meanwhile. FX thread only. */
final class PageAsking {
    private final ArticlePages pages;
    private final Executor fx;
    private final List<Change> meanwhile = new ArrayList<>();
    private boolean on;
    private int last;

    /** @param fx runs what it is given later on the FX thread */
    PageAsking(ArticlePages pages, Executor fx) {
        this.pages = pages;
        this.fx = fx;
    }

    /** Takes an answer. */
    @FunctionalInterface
    interface Answer {
        /**
         * @param told null when it could not be read
         * @param missed what changed since it was asked for: it may have been read before, so that these are merged again
         */
        void take(ArticlePages.@Nullable Told told, List<Change> missed);
    }

    boolean isOn() {
        return on;
    }

    /** What is on its way is no longer wanted. */
    void drop() {
        last++;
        on = false;
        meanwhile.clear();
    }

    /** Something changed. */
    void meanwhile(List<Change> changes) {
        if (on) {
            meanwhile.addAll(changes);
        }
    }

    /** Asks for a page; answers unless it is dropped before. */
    void ask(ArticleQuery query, Page.@Nullable Cursor after, int limit, Answer answer) {
        on = true;
        int asked = last;
        var _ = pages.told(query, after, limit)
                .whenComplete((told, problem) -> fx.execute(() -> {
                    if (asked == last) {
                        on = false;
                        List<Change> missed = List.copyOf(meanwhile);
                        meanwhile.clear();
                        answer.take(problem == null ? told : null, missed);
                    }
                }));
    }
}
