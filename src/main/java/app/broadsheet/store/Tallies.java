package app.broadsheet.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What a transaction changes of the sidebar's numbers, by feed; written at its end. */
final class Tallies {
    private final Map<Long, int[]> byFeed = new HashMap<>();

    Tallies total(long feed, int more) {
        return add(feed, 0, more);
    }

    Tallies unread(long feed, int more) {
        return add(feed, 1, more);
    }

    Tallies starred(long feed, int more) {
        return add(feed, 2, more);
    }

    Tallies ready(long feed, int more) {
        return add(feed, 3, more);
    }

    void write(Handle db) {
        if (byFeed.isEmpty()) {
            return;
        }
        PreparedBatch batch = db.prepareBatch("""
                UPDATE tally SET total = total + :total, unread = unread + :unread, starred = starred + :starred,
                    ready = ready + :ready
                WHERE feed_id = :feed""");
        byFeed.forEach((feed, more) -> batch.bind("feed", feed)
                .bind("total", more[0])
                .bind("unread", more[1])
                .bind("starred", more[2])
                .bind("ready", more[3])
                .add());
        batch.execute();
        byFeed.clear();
    }

    private Tallies add(long feed, int column, int more) {
        if (more != 0) {
            byFeed.computeIfAbsent(feed, ignored -> new int[4])[column] += more;
        }
        return this;
    }
}
