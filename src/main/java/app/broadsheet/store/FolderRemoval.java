package app.broadsheet.store;

import app.broadsheet.model.FolderId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A folder that was removed, and what was in it, so that it can be put back.
 *
 * @param feeds rows of the feeds that were in it
 * @param folders rows of the folders that were in it
 */
public record FolderRemoval(
        FolderId folder, @Nullable Long parent, String name, long order, List<Long> feeds, List<Long> folders) {

    /** Removes it, moving what is in it to where it was; null when there is no such folder. */
    static @Nullable FolderRemoval remove(Handle db, FolderId folder) {
        List<Long> feeds = ids(db, "SELECT id FROM feed WHERE folder_id = :id", folder);
        List<Long> folders = ids(db, "SELECT id FROM folder WHERE parent_id = :id", folder);
        FolderRemoval removal = db.createQuery("SELECT parent_id, name, list_order FROM folder WHERE id = :id")
                .bind("id", folder.value())
                .map((row, context) -> new FolderRemoval(
                        folder,
                        Sql.number(row, "parent_id"),
                        row.getString("name"),
                        row.getLong("list_order"),
                        feeds,
                        folders))
                .findOne()
                .orElse(null);
        if (removal != null) {
            move(db, removal.parent, feeds, folders);
            db.createUpdate("DELETE FROM folder WHERE id = :id")
                    .bind("id", folder.value())
                    .execute();
        }
        return removal;
    }

    /** Puts it back, with what is still followed of what was in it. */
    void restore(Handle db) {
        db.createUpdate("""
                        INSERT INTO folder (id, parent_id, name, list_order)
                        VALUES (:id, (SELECT id FROM folder WHERE id = :parent), :name, :order)""")
                .bind("id", folder.value())
                .bind("parent", parent)
                .bind("name", name)
                .bind("order", order)
                .execute();
        move(db, folder.value(), feeds, folders);
    }

    private static void move(Handle db, @Nullable Long into, List<Long> feeds, List<Long> folders) {
        db.createUpdate("UPDATE feed SET folder_id = :into WHERE id = ANY(:ids)")
                .bind("into", into)
                .bindArray("ids", Long.class, feeds)
                .execute();
        db.createUpdate("UPDATE folder SET parent_id = :into WHERE id = ANY(:ids)")
                .bind("into", into)
                .bindArray("ids", Long.class, folders)
                .execute();
    }

    private static List<Long> ids(Handle db, String question, FolderId folder) {
        return db.createQuery(question)
                .bind("id", folder.value())
                .mapTo(Long.class)
                .list();
    }
}
