package app.broadsheet.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/** Settings as texts by name. Secrets do not belong here. */
public final class SettingStore {
    private final Threads threads;

    SettingStore(Threads threads) {
        this.threads = threads;
    }

    /** All of them, by name. */
    public CompletableFuture<Map<String, String>> all() {
        return threads.read(db -> {
            Map<String, String> all = new TreeMap<>();
            db.createQuery("SELECT name, content FROM setting")
                    .map((row, context) -> all.put(row.getString("name"), row.getString("content")))
                    .list();
            return all;
        });
    }

    /** One of them; empty when it was never set. */
    public CompletableFuture<Optional<String>> get(String name) {
        return threads.read(db -> get(db, name));
    }

    /** Sets one. */
    public CompletableFuture<Void> put(String name, String content) {
        return threads.writeUser((db, changes) -> {
            put(db, name, content);
            return WriteWork.done();
        });
    }

    /** Forgets one. */
    public CompletableFuture<Void> remove(String name) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("DELETE FROM setting WHERE name = :name")
                    .bind("name", name)
                    .execute();
            return WriteWork.done();
        });
    }

    static Optional<String> get(Handle db, String name) {
        return db.createQuery("SELECT content FROM setting WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    static void put(Handle db, String name, String content) {
        db.createUpdate("MERGE INTO setting (name, content) KEY (name) VALUES (:name, :content)")
                .bind("name", name)
                .bind("content", content)
                .execute();
    }
}
