package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import app.broadsheet.model.TextVersion;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.PrepareOrder;
import app.broadsheet.refresh.RuleBook;
import app.broadsheet.store.Database;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The texts of an article: the feed's and the publisher's page's. All methods may be called on any thread. */
public final class ArticleTexts {
    private static final long MOST_BYTES = 50_000_000;

    private final Database store;
    private final EditionPreparer preparer;

    public ArticleTexts(Database store, EditionPreparer preparer) {
        this.store = store;
        this.preparer = preparer;
    }

    /** How its texts stand. */
    public CompletableFuture<ArticleText> of(ArticleId article) {
        return store.texts().of(article);
    }

    /** Reads it in this text from now on. */
    public CompletableFuture<Void> show(ArticleId article, TextVersion version) {
        return store.texts().show(article, version);
    }

    /** Fetches the page's text, with its pictures, also where that failed before; answers how the texts stand then. */
    public CompletableFuture<ArticleText> fetch(ArticleId article) {
        return store.texts()
                .want(List.of(article))
                .thenCompose(_ -> store.editions().retry(List.of(article)))
                .thenCompose(_ -> preparer.prepare(
                        new PrepareOrder(List.of(article), false, MOST_BYTES), _ -> {}, new CancelFlag()))
                .thenCompose(_ -> of(article));
    }

    /** Which text the reader wants of a source. */
    public CompletableFuture<TextChoice> choice(FeedId feed) {
        return rules().thenApply(rules -> rules.of(feed).text());
    }

    /** Chooses which text the reader wants of a source from now on. */
    public CompletableFuture<Void> choose(FeedId feed, TextChoice choice) {
        return rules().thenCompose(rules -> {
            OfflineRule now = rules.of(feed);
            return store.rules()
                    .put(new Scope.InFeed(feed), new OfflineRule(now.ahead(), choice, now.pictures(), now.days()));
        });
    }

    private CompletableFuture<RuleBook> rules() {
        return store.rules()
                .all()
                .thenCompose(rules -> store.folders()
                        .all()
                        .thenCombine(store.feeds().all(), (folders, feeds) -> new RuleBook(rules, folders, feeds)));
    }
}
