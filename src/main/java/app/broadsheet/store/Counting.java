package app.broadsheet.store;

import app.broadsheet.model.Counts;
import app.broadsheet.model.FeedId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The numbers of the sidebar and the status line, from the tallies. */
final class Counting {
    private Counting() {}

    static Counts counts(Handle db, Instant startOfDay) {
        List<Tally> tallies = tallies(db);
        Map<FeedId, Integer> unread = new HashMap<>();
        for (Tally tally : tallies) {
            if (tally.feed > 0 && tally.unread > 0) {
                unread.put(new FeedId(tally.feed), tally.unread);
            }
        }
        return new Counts(
                unread,
                count(
                        db,
                        "SELECT COUNT(*) FROM entry WHERE shelf = 2 AND sort_time >= :value",
                        startOfDay.toEpochMilli()),
                tallies.stream().mapToInt(Tally::unread).sum(),
                tallies.stream().mapToInt(Tally::starred).sum(),
                tallies.stream()
                        .filter(tally -> tally.feed == 0)
                        .mapToInt(Tally::total)
                        .sum(),
                count(db, "SELECT COUNT(*) FROM mark WHERE kind = :value", 2),
                tallies.stream().mapToInt(Tally::total).sum());
    }

    /** Which share of all articles, or of the unread ones, these feeds have; 0 where there are none. */
    static double share(Handle db, Collection<Long> feeds, boolean unreadOnly) {
        Set<Long> some = Set.copyOf(feeds);
        long all = 0;
        long theirs = 0;
        for (Tally tally : tallies(db)) {
            int count = unreadOnly ? tally.unread : tally.total;
            all += count;
            theirs += some.contains(tally.feed) ? count : 0;
        }
        return all == 0 ? 0 : (double) theirs / all;
    }

    static LibraryStats stats(Handle db) {
        List<Tally> tallies = tallies(db);
        return new LibraryStats(
                tallies.size() - 1,
                tallies.stream().mapToInt(Tally::total).sum(),
                tallies.stream().mapToInt(Tally::unread).sum(),
                tallies.stream().mapToInt(Tally::ready).sum(),
                0);
    }

    private static List<Tally> tallies(Handle db) {
        return db.createQuery("""
                        SELECT t.feed_id, t.total, t.unread, t.starred, t.ready
                        FROM tally t JOIN feed f ON f.id = t.feed_id WHERE f.removed_at IS NULL""")
                .map((row, context) ->
                        new Tally(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    private static int count(Handle db, String question, long value) {
        return db.createQuery(question)
                .bind("value", value)
                .mapTo(Integer.class)
                .one();
    }

    private record Tally(long feed, int total, int unread, int starred, int ready) {}
}
