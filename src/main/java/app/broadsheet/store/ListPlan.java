package app.broadsheet.store;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourcePlace;
import app.broadsheet.store.KeysetStream.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches of which indexes answer a query. Read and unread articles are two stretches, of the index over
 * everything or of each feed; a page merges them. So each page costs a few seeks and the rows it shows, however many
 * articles there are.
 */
final class ListPlan {
    private static final long SAVED_SHELF = 0;
    /** So many feeds' stretches are merged whatever there is of others. */
    private static final int FEW_FEEDS = 16;
    /** From this share of all articles on, a list over all is walked and the others' rows are passed over. */
    private static final double LARGE_SHARE = 0.2;

    private final Handle db;
    private final ArticleQuery query;
    private final Place start;
    private final int count;
    private final long from;
    private final Instant startOfDay;
    private final @Nullable Long only;

    ListPlan(Handle db, ArticleQuery query, Place start, int count, Instant startOfDay) {
        this(db, query, start, count, startOfDay, null);
    }

    private ListPlan(Handle db, ArticleQuery query, Place start, int count, Instant startOfDay, @Nullable Long only) {
        this.db = db;
        this.query = query;
        this.start = start;
        this.count = count;
        this.from = query.scope() instanceof Scope.Today ? startOfDay.toEpochMilli() : Long.MIN_VALUE;
        this.startOfDay = startOfDay;
        this.only = only;
    }

    List<Place> places() {
        return query.order() == ArticleOrder.SOURCE && only == null ? bySource() : merged();
    }

    /** A source's stretches after those of the source before it: no index has this order. */
    private List<Place> bySource() {
        SourcePlace begun = start.equals(Place.TOP) ? null : SourceByTitle.of(db, start.id());
        Set<Long> inScope = sourcesOfScope();
        List<Place> found = new ArrayList<>();
        for (SourcePlace source : SourceByTitle.all(db, unreadOnly())) {
            long row = SourceByTitle.row(source);
            int past = begun == null ? 1 : source.compareTo(begun);
            if (past >= 0 && (inScope.isEmpty() || inScope.contains(row)) && found.size() < count) {
                Place from = past == 0 ? start : Place.TOP;
                found.addAll(new ListPlan(db, query, from, count - found.size(), startOfDay, row).merged());
            }
        }
        return found;
    }

    /** The rows of {@code feed} that the scope is limited to; empty for no limit. */
    private Set<Long> sourcesOfScope() {
        return switch (query.scope()) {
            case Scope.Saved ignored -> Set.of(SAVED_SHELF);
            case Scope.InFeed feed -> Set.of(feed.feed().value());
            case Scope.InFolder folder -> {
                Set<Long> feeds = new HashSet<>(FolderTree.read(db).feeds(db, folder.folder()));
                yield feeds.isEmpty() ? Set.of(Long.MIN_VALUE) : feeds;
            }
            default -> Set.of();
        };
    }

    private List<Place> merged() {
        return KeysetMerge.first(count, streams(), query.newestFirst());
    }

    private List<KeysetStream> streams() {
        if (only != null) {
            return streams(only);
        }
        return switch (query.scope()) {
            case Scope.Starred ignored -> List.of(marks(Marks.STARRED, List.of()));
            case Scope.Commented ignored -> List.of(marks(Marks.COMMENTED, List.of()));
            case Scope.Saved ignored -> inFeeds(List.of(SAVED_SHELF));
            case Scope.InFeed feed -> inFeeds(List.of(feed.feed().value()));
            case Scope.InFolder folder -> inFolder(FolderTree.read(db).feeds(db, folder.folder()));
            case Scope.Everything ignored -> overall();
            case Scope.Today ignored -> overall();
            case Scope.Unread ignored -> overall();
            case Scope.Search ignored -> throw new IllegalArgumentException("the index finds what is searched");
        };
    }

    /** What one source has for the scope. */
    private List<KeysetStream> streams(long feed) {
        return switch (query.scope()) {
            case Scope.Starred ignored -> List.of(marks(Marks.STARRED, List.of(feed)));
            case Scope.Commented ignored -> List.of(marks(Marks.COMMENTED, List.of(feed)));
            default -> inFeeds(List.of(feed));
        };
    }

    /** Two stretches of each of very many feeds are thousands of seeks; then most rows of the one list over all are wanted. */
    private List<KeysetStream> inFolder(Collection<Long> feeds) {
        boolean most = feeds.size() > FEW_FEEDS
                && query.filter() != ArticleFilter.STARRED
                && Counting.share(db, feeds, unreadOnly()) >= LARGE_SHARE;
        return most ? overall(Set.copyOf(feeds)) : inFeeds(List.copyOf(feeds));
    }

    private List<KeysetStream> overall() {
        return overall(Set.of());
    }

    private List<KeysetStream> overall(Set<Long> feeds) {
        if (query.filter() == ArticleFilter.STARRED) {
            return List.of(marks(Marks.STARRED, List.of()));
        }
        List<KeysetStream> streams = new ArrayList<>();
        for (int shelf : shelves()) {
            streams.add(stream(
                    "SELECT sort_time, id" + (feeds.isEmpty() ? "" : ", feed_id") + " FROM entry WHERE shelf = :shelf",
                    List.of("shelf", "sort_time", "id"),
                    Map.of("shelf", shelf),
                    chunk(),
                    feeds));
        }
        return streams;
    }

    private List<KeysetStream> inFeeds(List<Long> feeds) {
        if (query.filter() == ArticleFilter.STARRED) {
            return List.of(marks(Marks.STARRED, feeds));
        }
        int chunk = Math.min(chunk(), 8 + 4 * chunk() / Math.max(1, feeds.size()));
        List<KeysetStream> streams = new ArrayList<>();
        for (long feed : feeds) {
            for (int shelf : shelves()) {
                streams.add(stream(
                        "SELECT sort_time, id FROM entry WHERE feed_id = :feed AND shelf = :shelf",
                        List.of("feed_id", "shelf", "sort_time", "id"),
                        Map.of("feed", feed, "shelf", shelf),
                        chunk));
            }
        }
        return streams;
    }

    /** The few that are marked, with the conditions that the index does not know asked of each. */
    private KeysetStream marks(int kind, List<Long> feeds) {
        StringBuilder sql = new StringBuilder("SELECT m.sort_time, m.id FROM mark m JOIN entry e ON e.id = m.id"
                + " WHERE m.kind = :kind AND e.shelf > 0");
        Map<String, Object> values = new LinkedHashMap<>(Map.of("kind", kind));
        if (unreadOnly()) {
            sql.append(" AND e.shelf = 2");
        }
        if (query.filter() == ArticleFilter.STARRED) {
            sql.append(" AND e.starred");
        }
        if (!feeds.isEmpty()) {
            sql.append(" AND m.feed_id = ANY(:feeds)");
            values.put("feeds", feeds.toArray(Long[]::new));
        }
        return stream(sql.toString(), List.of("m.kind", "m.sort_time", "m.id"), values, chunk());
    }

    private KeysetStream stream(String sql, List<String> index, Map<String, Object> values, int chunk) {
        return stream(sql, index, values, chunk, Set.of());
    }

    private KeysetStream stream(
            String sql, List<String> index, Map<String, Object> values, int chunk, Set<Long> feeds) {
        String time = index.get(index.size() - 2);
        String id = index.getLast();
        String before = query.newestFirst() ? "<" : ">";
        String direction = query.newestFirst() ? " DESC" : "";
        Map<String, Object> all = new LinkedHashMap<>(values);
        StringBuilder whole = new StringBuilder(sql);
        if (query.scope() instanceof Scope.Today) {
            whole.append(" AND ").append(time).append(" >= :from");
            all.put("from", from);
        }
        whole.append(" AND %s %s= :time AND (%s %s :time OR %s %s :id) ORDER BY "
                .formatted(time, before, time, before, id, before));
        whole.append(String.join(direction + ", ", index)).append(direction).append(" LIMIT :limit");
        return new KeysetStream(db, whole.toString(), all, start, chunk, feeds);
    }

    /** Rows of one statement; H2 writes bigger answers to a temporary file. */
    private int chunk() {
        return Math.min(count, Sql.MOST_IDS);
    }

    private int[] shelves() {
        return unreadOnly() ? new int[] {Shelf.UNREAD} : new int[] {Shelf.UNREAD, Shelf.READ};
    }

    private boolean unreadOnly() {
        return query.filter() == ArticleFilter.UNREAD || query.scope() instanceof Scope.Unread;
    }
}
