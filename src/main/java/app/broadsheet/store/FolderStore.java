package app.broadsheet.store;

import app.broadsheet.model.Change;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The folders of the sidebar. */
public final class FolderStore {
    private final Threads threads;

    FolderStore(Threads threads) {
        this.threads = threads;
    }

    /** All of them, in the user's order; nesting is by {@link Folder#parent}. */
    public CompletableFuture<List<Folder>> all() {
        return threads.read(db -> db.createQuery("SELECT id, parent_id, name FROM folder ORDER BY list_order, id")
                .map((row, context) -> {
                    @Nullable Long parent = Sql.number(row, "parent_id");
                    return new Folder(
                            new FolderId(row.getLong("id")),
                            parent == null ? null : new FolderId(parent),
                            row.getString("name"));
                })
                .list());
    }

    /** The folder of that name in {@code parent}, made when there is none. Null is the top level. */
    public CompletableFuture<FolderId> add(@Nullable FolderId parent, String name) {
        return threads.writeUser((db, changes) -> {
            @Nullable Long within = parent == null ? null : parent.value();
            @Nullable
            Long here = db.createQuery("""
                            SELECT id FROM folder WHERE name = :name AND parent_id IS NOT DISTINCT FROM :parent
                            ORDER BY id LIMIT 1""")
                    .bind("name", name)
                    .bind("parent", within)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(null);
            if (here != null) {
                return new FolderId(here);
            }
            changes.add(new Change.SourcesChanged());
            return new FolderId(db.createUpdate("""
                            INSERT INTO folder (parent_id, name, list_order)
                            SELECT :parent, :name, COALESCE(MAX(list_order), 0) + 1 FROM folder""")
                    .bind("name", name)
                    .bind("parent", within)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
        });
    }

    /** Gives it another name. */
    public CompletableFuture<Void> rename(FolderId folder, String name) {
        return change(db -> db.createUpdate("UPDATE folder SET name = :name WHERE id = :id")
                .bind("name", name)
                .bind("id", folder.value())
                .execute());
    }

    /** Puts it into another one, null for the top level, at the end or before another one. Not into itself. */
    public CompletableFuture<Void> move(FolderId folder, @Nullable FolderId parent, @Nullable FolderId before) {
        return change(db -> {
            if (parent != null && FolderTree.read(db).within(folder).contains(parent)) {
                return 0;
            }
            return ListOrder.moveFolder(db, folder, parent, before);
        });
    }

    /** Removes it; what is in it moves to where it was. Answers what {@link #restore} needs; empty when it is not here. */
    public CompletableFuture<Optional<FolderRemoval>> remove(FolderId folder) {
        return threads.writeUser((db, changes) -> {
            Optional<FolderRemoval> removal = Optional.ofNullable(FolderRemoval.remove(db, folder));
            if (removal.isPresent()) {
                changes.add(new Change.SourcesChanged());
            }
            return removal;
        });
    }

    /** Takes {@link #remove} back. */
    public CompletableFuture<Void> restore(FolderRemoval removal) {
        return change(db -> {
            removal.restore(db);
            return 1;
        });
    }

    private CompletableFuture<Void> change(ToIntFunction<Handle> update) {
        return threads.writeUser((db, changes) -> {
            if (update.applyAsInt(db) > 0) {
                changes.add(new Change.SourcesChanged());
            }
            return WriteWork.done();
        });
    }
}
