package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.model.TextChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the reader chose to have fetched ahead: of everything, of a folder, of a source, of saved articles. */
public final class OfflineRuleStore {
    private static final int EVERYTHING = 0;
    private static final int FOLDER = 1;
    private static final int FEED = 2;
    private static final int SAVED = 3;

    private final Threads threads;

    OfflineRuleStore(Threads threads) {
        this.threads = threads;
    }

    /** All choices: keys are {@code Everything}, {@code InFolder}, {@code InFeed} and {@code Saved}. */
    public CompletableFuture<Map<Scope, OfflineRule>> all() {
        return threads.read(db -> {
            Map<Scope, OfflineRule> all = new LinkedHashMap<>();
            db.createQuery(
                            "SELECT kind, place, ahead, text, pictures, days, texts_after, pictures_after FROM offline_rule ORDER BY kind, place")
                    .map((row, context) -> {
                        OfflineRule rule = rule(row);
                        if (rule != null) {
                            all.put(scope(row.getInt("kind"), row.getLong("place")), rule);
                        }
                        return 0;
                    })
                    .list();
            return all;
        });
    }

    /** Chooses for {@code Everything}, {@code InFolder}, {@code InFeed} or {@code Saved}. */
    public CompletableFuture<Void> put(Scope scope, OfflineRule rule) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("""
                            MERGE INTO offline_rule (kind, place, ahead, text, pictures, days, texts_after,
                                pictures_after) KEY (kind, place)
                            VALUES (:kind, :place, :ahead, :text, :pictures, :days, :textsAfter, :picturesAfter)""")
                    .bind("kind", kind(scope))
                    .bind("place", place(scope))
                    .bind("ahead", rule.ahead())
                    .bind("text", rule.text().name())
                    .bind("pictures", rule.pictures().name())
                    .bind("days", rule.days())
                    .bind("textsAfter", rule.textsAfter())
                    .bind("picturesAfter", rule.picturesAfter())
                    .execute();
            return WriteWork.done();
        });
    }

    /** Chooses nothing of its own: what holds around it holds here. */
    public CompletableFuture<Void> remove(Scope scope) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("DELETE FROM offline_rule WHERE kind = :kind AND place = :place")
                    .bind("kind", kind(scope))
                    .bind("place", place(scope))
                    .execute();
            return WriteWork.done();
        });
    }

    private static @Nullable OfflineRule rule(ResultSet row) throws SQLException {
        try {
            return new OfflineRule(
                    row.getBoolean("ahead"),
                    TextChoice.valueOf(row.getString("text")),
                    PictureChoice.valueOf(row.getString("pictures")),
                    row.getInt("days"),
                    row.getLong("texts_after"),
                    row.getLong("pictures_after"));
        } catch (IllegalArgumentException e) { // written by a newer version
            return null;
        }
    }

    private static Scope scope(int kind, long place) {
        return switch (kind) {
            case FOLDER -> new Scope.InFolder(new FolderId(place));
            case FEED -> new Scope.InFeed(new FeedId(place));
            case SAVED -> new Scope.Saved();
            default -> new Scope.Everything();
        };
    }

    private static int kind(Scope scope) {
        return switch (scope) {
            case Scope.InFolder _ -> FOLDER;
            case Scope.InFeed _ -> FEED;
            case Scope.Saved _ -> SAVED;
            default -> EVERYTHING;
        };
    }

    private static long place(Scope scope) {
        return switch (scope) {
            case Scope.InFolder folder -> folder.folder().value();
            case Scope.InFeed feed -> feed.feed().value();
            default -> 0;
        };
    }
}
