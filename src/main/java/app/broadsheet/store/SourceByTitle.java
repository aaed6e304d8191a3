package app.broadsheet.store;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.SourcePlace;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The sources in the order of a list by source, without those that have nothing to show. */
final class SourceByTitle {
    private static final String COLUMNS =
            "SELECT f.id, COALESCE(f.user_title, NULLIF(f.title, ''), f.address) AS shown_title FROM feed f ";

    private SourceByTitle() {}

    /** @param unreadOnly whether only those with unread articles are wanted */
    static List<SourcePlace> all(Handle db, boolean unreadOnly) {
        return db
                .createQuery(COLUMNS + "JOIN tally t ON t.feed_id = f.id WHERE f.removed_at IS NULL AND "
                        + (unreadOnly ? "t.unread > 0" : "t.total > 0"))
                .map((row, context) -> place(row.getLong("id"), row.getString("shown_title")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The source of an article, also when it is not followed any more; null when there is no such article. */
    static @Nullable SourcePlace of(Handle db, long article) {
        return db.createQuery(COLUMNS + "JOIN entry e ON e.feed_id = f.id WHERE e.id = :id")
                .bind("id", article)
                .map((row, context) -> place(row.getLong("id"), row.getString("shown_title")))
                .findOne()
                .orElse(null);
    }

    static long row(SourcePlace place) {
        return place.feed() == null ? 0 : place.feed().value();
    }

    private static SourcePlace place(long feed, String title) {
        return new SourcePlace(title, feed == 0 ? null : new FeedId(feed));
    }
}
