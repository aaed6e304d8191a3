package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.store.ArticleStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Which articles an order means: starred ones first, then the newest. */
final class FlightArticles {
    private static final int PAGE = 500;
    /** More is no reading for a flight. */
    private static final int MOST = 20_000;

    private final ArticleStore articles;
    private final Clock clock;

    FlightArticles(ArticleStore articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    CompletableFuture<List<ArticleId>> of(FlightOrder order) {
        Instant since = order.days() == 0 ? Instant.MIN : clock.instant().minus(Duration.ofDays(order.days()));
        Set<ArticleId> found = new LinkedHashSet<>();
        CompletableFuture<Void> starred = pages(new Scope.Starred(), Instant.MIN, null, found);
        CompletableFuture<Void> all = switch (order.reach()) {
            case STARRED -> starred;
            case UNREAD -> starred.thenCompose(_ -> pages(new Scope.Unread(), since, null, found));
            case EVERYTHING -> starred.thenCompose(_ -> pages(new Scope.Everything(), since, null, found));
        };
        return all.thenApply(_ -> new ArrayList<>(found));
    }

    private CompletableFuture<Void> pages(
            Scope scope, Instant since, Page.@Nullable Cursor after, Set<ArticleId> found) {
        return articles.page(ArticleQuery.newest(scope), after, PAGE, clock.instant())
                .thenCompose(page -> {
                    boolean old = false;
                    for (ArticleSummary article : page.items()) {
                        old = article.time().isBefore(since);
                        if (!old && found.size() < MOST) {
                            found.add(article.id());
                        }
                    }
                    return old || page.next() == null || found.size() >= MOST
                            ? CompletableFuture.completedFuture(null)
                            : pages(scope, since, page.next(), found);
                });
    }
}
