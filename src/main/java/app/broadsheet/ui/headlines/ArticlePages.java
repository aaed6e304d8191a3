package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Page;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the list gets its pages: {@code Library.page}. */
@FunctionalInterface
public interface ArticlePages {
    /**
     * The next page of a list.
     *
     * @param after where the page before ended, null for the first page
     */
    CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit);
}
