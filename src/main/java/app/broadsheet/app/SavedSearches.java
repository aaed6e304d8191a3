package app.broadsheet.app;

import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The searches that the user keeps in the sidebar. */
public final class SavedSearches {
    private final Database store;
    private final Searching searching;

    public SavedSearches(Database store, Searching searching) {
        this.store = store;
        this.searching = searching;
    }

    /** All of them, in the order in which they were saved. */
    public CompletableFuture<List<SavedSearch>> all() {
        return store.searches().all();
    }

    /** How many unread articles each of them finds. */
    public CompletableFuture<Map<Scope.Search, Integer>> counts(List<SavedSearch> searches) {
        CompletableFuture<Map<Scope.Search, Integer>> counted = CompletableFuture.completedFuture(new HashMap<>());
        for (SavedSearch saved : searches) {
            counted =
                    counted.thenCompose(all -> searching.unread(saved.search()).thenApply(count -> {
                        all.put(saved.search(), count);
                        return all;
                    }));
        }
        return counted;
    }

    /** Keeps a search under the words in which it was typed. */
    public CompletableFuture<Undo> save(Scope.Search search) {
        return store.searches()
                .add(search.typed().strip(), search)
                .thenApply(saved -> new Undo(1, () -> store.searches().remove(saved.id(), true)));
    }

    /** Gives it another name; the way back gives it the one before. */
    public CompletableFuture<Undo> rename(SavedSearch saved, String name) {
        return store.searches()
                .rename(saved.id(), name)
                .thenApply(done -> new Undo(1, () -> store.searches().rename(saved.id(), saved.name())));
    }

    /** Keeps it no longer; the way back puts it where it was. */
    public CompletableFuture<Undo> remove(SavedSearch saved) {
        return store.searches()
                .remove(saved.id(), true)
                .thenApply(done -> new Undo(1, () -> store.searches().remove(saved.id(), false)));
    }
}
