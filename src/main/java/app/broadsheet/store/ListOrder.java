package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The user's own order of feeds and folders: a number in each row, made room for when something is put between. */
final class ListOrder {
    private ListOrder() {}

    static int moveFeed(Handle db, FeedId feed, @Nullable FolderId folder, @Nullable FeedId before) {
        return db.createUpdate("UPDATE feed SET folder_id = :folder, list_order = :place WHERE id = :id AND id > 0")
                .bind("folder", folder == null ? null : folder.value())
                .bind("place", place(db, "feed", before == null ? null : before.value()))
                .bind("id", feed.value())
                .execute();
    }

    static int moveFolder(Handle db, FolderId folder, @Nullable FolderId parent, @Nullable FolderId before) {
        return db.createUpdate("UPDATE folder SET parent_id = :parent, list_order = :place WHERE id = :id")
                .bind("parent", parent == null ? null : parent.value())
                .bind("place", place(db, "folder", before == null ? null : before.value()))
                .bind("id", folder.value())
                .execute();
    }

    private static long place(Handle db, String table, @Nullable Long before) {
        if (before != null) {
            Long place = db.createQuery("SELECT list_order FROM " + table + " WHERE id = :id")
                    .bind("id", before)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(null);
            if (place != null) {
                db.createUpdate("UPDATE " + table + " SET list_order = list_order + 1 WHERE list_order >= :place")
                        .bind("place", place)
                        .execute();
                return place;
            }
        }
        return db.createQuery("SELECT COALESCE(MAX(list_order), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}
