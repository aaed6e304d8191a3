package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureAnswer;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.refresh.PictureRequest;
import app.broadsheet.store.Database;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that are not stored, and whether those of a source come by themselves: that is part of its {@link OfflineRule}. All
 * methods on any thread.
 */
public final class PictureLoading {
    private final Database store;
    private final PictureRequest request;
    private final OfflineRules rules;
    private final FetchingAhead ahead;
    private final Connectivity connectivity;

    public PictureLoading(
            Database store,
            PictureRequest request,
            OfflineRules rules,
            FetchingAhead ahead,
            Connectivity connectivity) {
        this.store = store;
        this.request = request;
        this.rules = rules;
        this.ahead = ahead;
        this.connectivity = connectivity;
    }

    /** Fetches one picture that the article names, once. */
    public CompletableFuture<PictureAnswer> load(ArticleId article, URI address) {
        return reachable()
                ? request.load(article, address)
                : CompletableFuture.completedFuture(new PictureAnswer.NoNetwork());
    }

    /** Whether the article's pictures come by themselves, and can now. */
    public CompletableFuture<Boolean> coming(ArticleId article) {
        return reachable() ? allowed(article) : CompletableFuture.completedFuture(false);
    }

    /** Whether the article's pictures may come by themselves. */
    public CompletableFuture<Boolean> allowed(ArticleId article) {
        return request.comesByItself(article);
    }

    /** Whether the pictures of a source come by themselves. */
    public CompletableFuture<Boolean> allowed(FeedId feed) {
        return rules.book().thenApply(book -> book.of(feed).pictures() != PictureChoice.NONE);
    }

    /**
     * Lets the pictures of a source come by themselves from now on, those of the articles that are here among them, or not any
     * more; what is stored stays.
     *
     * @param feed null for saved articles
     */
    public CompletableFuture<Void> allow(@Nullable FeedId feed, boolean allowed) {
        Scope scope = feed == null ? new Scope.Saved() : new Scope.InFeed(feed);
        return rules.book().thenCompose(book -> {
            OfflineRule before = book.of(feed);
            if ((before.pictures() != PictureChoice.NONE) == allowed) {
                return CompletableFuture.<Void>completedFuture(null);
            }
            PictureChoice choice = allowed ? PictureChoice.REDUCED : PictureChoice.NONE;
            CompletableFuture<Void> wanted =
                    allowed ? store.editions().wantPictures(scope) : CompletableFuture.completedFuture(null);
            return wanted.thenCompose(_ -> rules.choose(scope, before.withPictures(choice)))
                    .thenApply(_ -> null);
        });
    }

    /** The same, and fetches those of an article first, also where that failed before. */
    public CompletableFuture<PictureAnswer> always(ArticleId article, @Nullable FeedId feed) {
        return allow(feed, true)
                .thenCompose(_ -> store.editions().pictures(List.of(article), true))
                .thenCompose(_ -> store.editions().retry(List.of(article)))
                .thenApply(_ -> {
                    ahead.opened(article);
                    return reachable() ? new PictureAnswer.Here() : new PictureAnswer.NoNetwork();
                });
    }

    private boolean reachable() {
        return !connectivity.workingOffline() && connectivity.network();
    }
}
