package app.broadsheet.store;

import app.broadsheet.model.Change;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/** The searches that the user keeps. What becomes different of them is told as {@link Change.SourcesChanged}. */
public final class SavedSearchStore {
    private final Threads threads;

    SavedSearchStore(Threads threads) {
        this.threads = threads;
    }

    /** All of them, in the order in which they were saved. */
    public CompletableFuture<List<SavedSearch>> all() {
        return threads.read(SavedSearchStore::all);
    }

    /** Keeps a search; one that is kept already stays as it is. */
    public CompletableFuture<SavedSearch> add(String name, Scope.Search search) {
        return threads.writeUser((db, changes) -> {
            Optional<SavedSearch> here = all(db).stream()
                    .filter(each -> each.search().equals(search))
                    .findFirst();
            if (here.isPresent()) {
                return here.get();
            }
            long id = db.createUpdate("""
                            INSERT INTO saved_search (name, typed, newest, list_order)
                            SELECT :name, :typed, :newest, COALESCE(MAX(list_order), 0) + 1 FROM saved_search""")
                    .bind("name", name)
                    .bind("typed", search.typed())
                    .bind("newest", search.newest())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            changes.add(new Change.SourcesChanged());
            return new SavedSearch(id, name, search);
        });
    }

    /** Gives it another name. */
    public CompletableFuture<Void> rename(long id, String name) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("UPDATE saved_search SET name = :name WHERE id = :id")
                    .bind("name", name)
                    .bind("id", id)
                    .execute();
            changes.add(new Change.SourcesChanged());
            return WriteWork.done();
        });
    }

    /** Takes it away, or puts it back where it was. */
    public CompletableFuture<Void> remove(long id, boolean removed) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("UPDATE saved_search SET removed = :removed WHERE id = :id")
                    .bind("removed", removed)
                    .bind("id", id)
                    .execute();
            changes.add(new Change.SourcesChanged());
            return WriteWork.done();
        });
    }

    private static List<SavedSearch> all(Handle db) {
        return db.createQuery(
                        "SELECT id, name, typed, newest FROM saved_search WHERE NOT removed ORDER BY list_order, id")
                .map((row, context) -> new SavedSearch(
                        row.getLong("id"),
                        row.getString("name"),
                        new Scope.Search(row.getString("typed"), row.getBoolean("newest"))))
                .list();
    }
}
