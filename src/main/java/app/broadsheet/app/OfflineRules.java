package app.broadsheet.app;

import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.RuleBook;
import app.broadsheet.store.Database;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What is fetched ahead of which sources. What a choice asks for beyond the one before holds for new articles; for those that
 * are here already the reader is asked. All methods on any thread.
 */
public final class OfflineRules {
    private final Database store;
    private final EditionPreparer preparer;
    private final FetchingAhead ahead;

    /**
     * @param preparer knows what is missing
     * @param ahead fetches what a new rule asks for
     */
    public OfflineRules(Database store, EditionPreparer preparer, FetchingAhead ahead) {
        this.store = store;
        this.preparer = preparer;
        this.ahead = ahead;
    }

    /** What was chosen: keys are {@code Everything}, {@code InFolder}, {@code InFeed} and {@code Saved}. */
    public CompletableFuture<Map<Scope, OfflineRule>> all() {
        return store.rules().all();
    }

    /** Chooses; answers what that would fetch of articles that are here already, if {@link #backfill} is called. */
    public CompletableFuture<Backfill> choose(Scope scope, OfflineRule rule) {
        return book().thenCompose(book -> {
            OfflineRule before = book.at(scope);
            return store.editions()
                    .newest()
                    .thenCompose(newest -> store.rules().put(scope, rule.since(before, newest)))
                    .thenCompose(_ -> rule.asksForMoreThan(before)
                            ? preparer.backlog(scope).thenApply(found -> new Backfill(found.articles(), found.bytes()))
                            : CompletableFuture.completedFuture(Backfill.NOTHING))
                    .thenApply(found -> {
                        fetch();
                        return found;
                    });
        });
    }

    /** Fetches by the rule that was chosen here what was here before it, too. */
    public CompletableFuture<Void> backfill(Scope scope) {
        return book().thenCompose(book -> {
            OfflineRule rule = book.at(scope);
            CompletableFuture<Void> wanted = rule.pictures() == PictureChoice.NONE
                    ? CompletableFuture.completedFuture(null)
                    : store.editions().wantPictures(scope);
            return wanted.thenCompose(_ -> store.rules().put(scope, rule.forAll()))
                    .thenRun(this::fetch);
        });
    }

    /** Chooses nothing of its own: what holds around it holds here. */
    public CompletableFuture<Void> remove(Scope scope) {
        return store.rules().remove(scope).thenRun(this::fetch);
    }

    /** What may hold fetching ahead up was chosen anew: what had to wait may not have to any more. */
    public void look() {
        ahead.look();
    }

    /** All rules, to look up which holds where. */
    CompletableFuture<RuleBook> book() {
        return RuleBook.read(store);
    }

    private void fetch() {
        Failures.log(ahead.start(), "fetch what a new rule asks for");
    }
}
