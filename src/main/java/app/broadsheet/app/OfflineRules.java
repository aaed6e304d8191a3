package app.broadsheet.app;

import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is fetched ahead of which sources. A change holds for what is here already, too. All methods on any thread. */
public final class OfflineRules {
    private final Database store;
    private final FetchingAhead ahead;

    /** @param ahead fetches what a new rule asks for */
    public OfflineRules(Database store, FetchingAhead ahead) {
        this.store = store;
        this.ahead = ahead;
    }

    /** What was chosen: keys are {@code Everything}, {@code InFolder} and {@code InFeed}. */
    public CompletableFuture<Map<Scope, OfflineRule>> all() {
        return store.rules().all();
    }

    /** Chooses. */
    public CompletableFuture<Void> put(Scope scope, OfflineRule rule) {
        CompletableFuture<Void> wanted = rule.pictures() == PictureChoice.NONE
                ? CompletableFuture.completedFuture(null)
                : store.editions().wantPictures(scope);
        return wanted.thenCompose(_ -> store.rules().put(scope, rule)).thenRun(this::fetch);
    }

    /** Chooses nothing of its own. */
    public CompletableFuture<Void> remove(Scope scope) {
        return store.editions()
                .wantPictures(scope)
                .thenCompose(_ -> store.rules().remove(scope))
                .thenRun(this::fetch);
    }

    private void fetch() {
        Failures.log(ahead.start(), "fetch what a new rule asks for");
    }
}
