package app.broadsheet.ui.headlines;

import app.broadsheet.app.Library;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Page;
import app.broadsheet.model.StoryCount;
import app.broadsheet.ui.fx.FallbackFonts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where the list gets its pages: {@link #of}. */
@FunctionalInterface
public interface ArticlePages {
    /** As many rows as a high window shows. */
    int SEEN_AT_ONCE = 12;

    /**
     * The next page of a list.
     *
     * @param after where the page before ended, null for the first page
     */
    CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit);

    /** Which of these are in which stories; a story is called by one of its articles. */
    default CompletableFuture<Map<ArticleId, ArticleId>> stories(List<ArticleId> articles) {
        return CompletableFuture.completedFuture(Map.of());
    }

    /** How many tell each of these stories, of all that is stored. */
    default CompletableFuture<Map<ArticleId, StoryCount>> counts(List<ArticleId> stories) {
        return CompletableFuture.completedFuture(Map.of());
    }

    /** A page, and the stories of its articles. */
    record Told(Page page, Map<ArticleId, ArticleId> stories) {}

    /** The next page with the stories of its articles. */
    default CompletableFuture<Told> told(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        return page(query, after, limit)
                .thenCompose(page -> stories(
                                page.items().stream().map(ArticleSummary::id).toList())
                        .thenApply(stories -> new Told(page, stories)));
    }

    /**
     * The library's answers, with the typefaces for their headlines open: for those that are seen at once before they are told,
     * for the others after that.
     */
    static ArticlePages of(Library library) {
        FallbackFonts fonts = new FallbackFonts();
        return new ArticlePages() {
            @Override
            public CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
                CompletableFuture<Page> told = new CompletableFuture<>();
                var _ = library.page(query, after, limit).whenComplete((page, failure) -> {
                    if (failure != null) {
                        told.completeExceptionally(failure);
                        return;
                    }
                    int seen = Math.min(SEEN_AT_ONCE, page.items().size());
                    open(page.items().subList(0, seen));
                    told.complete(page);
                    open(page.items().subList(seen, page.items().size()));
                });
                return told;
            }

            private void open(List<ArticleSummary> articles) {
                for (ArticleSummary article : articles) {
                    fonts.open(article.headline());
                    fonts.open(article.excerpt());
                }
            }

            @Override
            public CompletableFuture<Map<ArticleId, ArticleId>> stories(List<ArticleId> articles) {
                return library.stories(articles);
            }

            @Override
            public CompletableFuture<Map<ArticleId, StoryCount>> counts(List<ArticleId> stories) {
                return library.storyCounts(stories);
            }
        };
    }
}
