package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds one source, or finds that it is here. */
final class FeedAdding {
    private final Handle db;
    private final ChangeLog changes;
    private final IndexQueue queue;
    private final Instant now;

    FeedAdding(Handle db, ChangeLog changes, IndexQueue queue, Instant now) {
        this.db = db;
        this.changes = changes;
        this.queue = queue;
        this.now = now;
    }

    AddedFeed add(NewFeed feed) {
        Optional<Here> here = find(feed);
        if (here.isEmpty()) {
            return new AddedFeed(insert(feed), false);
        }
        FeedId id = here.get().id;
        if (here.get().shown) {
            return new AddedFeed(id, true);
        }
        FeedVisibility.show(db, changes, queue, id);
        db.createUpdate("""
                        UPDATE feed SET address = :address, folder_id = :folder, etag = NULL, last_modified = NULL, body_hash = 0,
                            next_attempt = NULL, failures = 0, last_error = NULL, asks_reader = FALSE
                        WHERE id = :id""")
                .bind("address", feed.address().toString())
                .bind("folder", folder(feed))
                .bind("id", id.value())
                .execute();
        return new AddedFeed(id, false);
    }

    private Optional<Here> find(NewFeed feed) {
        return db.createQuery("""
                        SELECT id, removed_at IS NULL AS shown FROM feed
                        WHERE address_hash = :hash AND id > 0 ORDER BY removed_at IS NULL DESC, id DESC LIMIT 1""")
                .bind("hash", Links.hash(feed.address()))
                .map((row, context) -> new Here(new FeedId(row.getLong("id")), row.getBoolean("shown")))
                .findOne();
    }

    private FeedId insert(NewFeed feed) {
        long id = db.createUpdate("""
                        INSERT INTO feed (kind, address, address_hash, title, site, folder_id, list_order, added_at)
                        SELECT :kind, :address, :hash, :title, :site, :folder, COALESCE(MAX(list_order), 0) + 1, :now
                        FROM feed""")
                .bind("kind", feed.kind().name())
                .bind("address", feed.address().toString())
                .bind("hash", Links.hash(feed.address()))
                .bind("title", feed.title().strip())
                .bind("site", Sql.text(feed.site()))
                .bind("folder", folder(feed))
                .bind("now", now.toEpochMilli())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        db.createUpdate("INSERT INTO tally (feed_id, total, unread, starred, ready) VALUES (:id, 0, 0, 0, 0)")
                .bind("id", id)
                .execute();
        return new FeedId(id);
    }

    private static @Nullable Long folder(NewFeed feed) {
        return feed.folder() == null ? null : feed.folder().value();
    }

    private record Here(FeedId id, boolean shown) {}
}
