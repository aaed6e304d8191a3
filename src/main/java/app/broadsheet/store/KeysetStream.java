package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Page;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Articles of one stretch of an index, in its order, fetched a few at a time. {@code sql} has a condition on the place
 * where to go on ({@code :time}, {@code :id}) and a {@code :limit}; it names all columns of the index in its order, so that
 * H2 walks the index and stops, instead of sorting.
 */
final class KeysetStream {
    private final Handle db;
    private final String sql;
    private final Map<String, Object> values;
    private final Deque<Place> fetched = new ArrayDeque<>();
    private final int chunk;
    private final Set<Long> feeds;
    private Place last;
    private boolean ended;

    KeysetStream(Handle db, String sql, Map<String, Object> values, Place start, int chunk) {
        this(db, sql, values, start, chunk, Set.of());
    }

    /** @param feeds of which rows only these are wanted, by the third column of {@code sql}; empty for all */
    KeysetStream(Handle db, String sql, Map<String, Object> values, Place start, int chunk, Set<Long> feeds) {
        this.feeds = feeds;
        this.db = db;
        this.sql = sql;
        this.values = values;
        this.last = start;
        this.chunk = chunk;
    }

    /** The next article without taking it; null at the end. */
    @Nullable
    Place peek() {
        while (fetched.isEmpty() && !ended) {
            fetch();
        }
        return fetched.peek();
    }

    Place take() {
        return fetched.remove();
    }

    private void fetch() {
        Query query = db.createQuery(sql);
        values.forEach(query::bind);
        List<Place> more = query.bind("time", last.time)
                .bind("id", last.id)
                .bind("limit", chunk)
                .map((row, context) -> {
                    Place place = new Place(row.getLong(1), row.getLong(2));
                    if (feeds.isEmpty() || feeds.contains(row.getLong(3))) {
                        fetched.add(place);
                    }
                    return place;
                })
                .list();
        ended = more.size() < chunk;
        if (!more.isEmpty()) {
            last = more.getLast();
        }
    }

    /** A place in a list: by time, then by id. */
    record Place(long time, long id) implements Comparable<Place> {
        /** Before everything in a list with the newest first. */
        static final Place TOP = new Place(Long.MAX_VALUE, Long.MAX_VALUE);
        /** Before everything in a list with the oldest first. */
        static final Place BOTTOM = new Place(Long.MIN_VALUE, Long.MIN_VALUE);

        static Place after(Page.@Nullable Cursor cursor, boolean newestFirst) {
            if (cursor == null) {
                return newestFirst ? TOP : BOTTOM;
            }
            return new Place(cursor.time().toEpochMilli(), cursor.id().value());
        }

        ArticleId article() {
            return new ArticleId(id);
        }

        Page.Cursor cursor() {
            return new Page.Cursor(Instant.ofEpochMilli(time), article());
        }

        @Override
        public int compareTo(Place other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(id, other.id);
        }
    }
}
