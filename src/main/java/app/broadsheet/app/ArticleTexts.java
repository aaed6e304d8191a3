package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextVersion;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.PrepareOrder;
import app.broadsheet.store.Database;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The texts of an article: the feed's, what was taken from the publisher's page, and all that the page says. All methods may be
 * called on any thread.
 */
public final class ArticleTexts {
    private static final long MOST_BYTES = 50_000_000;

    private final Database store;
    private final EditionPreparer preparer;
    private final OfflineRules rules;

    public ArticleTexts(Database store, EditionPreparer preparer, OfflineRules rules) {
        this.store = store;
        this.preparer = preparer;
        this.rules = rules;
    }

    /** How its texts stand. */
    public CompletableFuture<ArticleText> of(ArticleId article) {
        return store.texts().of(article);
    }

    /**
     * Reads it in this text from now on. The whole page is fetched where it was not kept; answers how the texts stand then:
     * what is shown may be another where it could not be fetched.
     */
    public CompletableFuture<ArticleText> show(ArticleId article, TextVersion version) {
        return store.texts()
                .show(article, version)
                .thenCompose(_ -> of(article))
                .thenCompose(now -> version == TextVersion.ORIGINAL && !now.originalHere()
                        ? preparer.original(article).thenCompose(_ -> of(article))
                        : CompletableFuture.completedFuture(now));
    }

    /** Fetches the page's text, with its pictures, also where that failed before; answers how the texts stand then. */
    public CompletableFuture<ArticleText> fetch(ArticleId article) {
        return store.texts()
                .want(List.of(article))
                .thenCompose(_ -> store.editions().retry(List.of(article)))
                .thenCompose(_ -> prepare(article));
    }

    /** Which text the reader wants of a source. */
    public CompletableFuture<TextChoice> choice(FeedId feed) {
        return rules.book().thenApply(book -> book.of(feed).text());
    }

    /** Chooses which text the reader wants of a source from now on; answers as {@link OfflineRules#choose} does. */
    public CompletableFuture<Backfill> choose(FeedId feed, TextChoice choice) {
        return rules.book()
                .thenCompose(book ->
                        rules.choose(new Scope.InFeed(feed), book.of(feed).withText(choice)));
    }

    /** Fetches what the choice asks for of the articles that are here already. */
    public CompletableFuture<Void> backfill(FeedId feed) {
        return rules.backfill(new Scope.InFeed(feed));
    }

    private CompletableFuture<ArticleText> prepare(ArticleId article) {
        return preparer.prepare(new PrepareOrder(List.of(article), false, MOST_BYTES), _ -> {}, new CancelFlag())
                .thenCompose(_ -> of(article));
    }
}
