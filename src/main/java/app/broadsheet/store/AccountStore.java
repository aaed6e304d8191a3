package app.broadsheet.store;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentTarget;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Whom comments are sent as, a row for each site. Their secrets are not here. */
public final class AccountStore {
    private final Threads threads;

    AccountStore(Threads threads) {
        this.threads = threads;
    }

    /** All of them, by site. */
    public CompletableFuture<List<CommentAccount>> all() {
        return threads.read(db -> db.createQuery("SELECT kind, home, name FROM comment_account ORDER BY home")
                .map((row, context) -> new CommentAccount(
                        CommentTarget.Kind.valueOf(row.getString("kind")),
                        row.getString("home"),
                        row.getString("name")))
                .list());
    }

    /** Remembers one, in place of another of its kind at its site. */
    public CompletableFuture<Void> put(CommentAccount account) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate(
                            "MERGE INTO comment_account (kind, home, name) KEY (kind, home) VALUES (:kind, :home, :name)")
                    .bind("kind", account.kind().name())
                    .bind("home", account.home())
                    .bind("name", account.name())
                    .execute();
            return WriteWork.done();
        });
    }

    /** Forgets one. */
    public CompletableFuture<Void> remove(CommentAccount account) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("DELETE FROM comment_account WHERE kind = :kind AND home = :home")
                    .bind("kind", account.kind().name())
                    .bind("home", account.home())
                    .execute();
            return WriteWork.done();
        });
    }
}
