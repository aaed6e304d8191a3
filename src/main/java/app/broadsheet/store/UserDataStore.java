package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.model.OwnCommentId;
import app.broadsheet.model.TextProblem;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is the user's, a piece at a time, for taking it out and bringing it back. */
public final class UserDataStore {
    /** Which entries {@code e} of feeds {@code f} are the user's. */
    private static final String OWN =
            "e.shelf > 0 AND f.kind <> 'SAMPLE' AND (e.feed_id = 0 OR e.starred OR e.commented)";

    private final Threads threads;
    private final Clock clock;

    UserDataStore(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * An article that is the user's: saved, starred or commented.
     *
     * @param feed the address of the feed that it came by, null for a saved one
     * @param note what is to be said of its text, null for nothing
     */
    public record Own(
            ArticleId article,
            @Nullable URI feed,
            boolean read,
            boolean starred,
            @Nullable TextProblem note) {}

    /**
     * What the user did with an article of a feed, whether it is here or not.
     *
     * @param number its own, to go on after
     * @param key a hash of what tells it from the others of its feed
     * @param time its place in lists
     */
    public record Mark(long number, URI feed, long key, Instant time, boolean read, boolean starred, boolean removed) {}

    /** The user's articles with numbers above {@code after}, by number. */
    public CompletableFuture<List<Own>> own(long after, int limit) {
        return threads.read(db -> db.createQuery("""
                        SELECT e.id, e.shelf, e.starred, CASE WHEN e.feed_id > 0 THEN f.address END AS feed,
                            CASE WHEN t.id IS NULL OR t.status = 1 THEN t.problem ELSE 'ADDRESS_ONLY' END AS problem
                        FROM entry e JOIN feed f ON f.id = e.feed_id
                        LEFT JOIN full_text t ON t.id = e.id AND t.packed IS NULL AND (t.status = 1 OR e.feed_id = 0)
                        WHERE
                        """ + OWN + " AND e.id > :after ORDER BY e.id LIMIT :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Own(
                        new ArticleId(row.getLong("id")),
                        Sql.uri(row, "feed"),
                        Shelf.isRead(row.getInt("shelf")),
                        row.getBoolean("starred"),
                        FullTextRows.problem(row.getString("problem"))))
                .list());
    }

    /** How many articles are the user's. */
    public CompletableFuture<Integer> ownCount() {
        return threads.read(
                db -> db.createQuery("SELECT COUNT(*) FROM entry e JOIN feed f ON f.id = e.feed_id WHERE " + OWN)
                        .mapTo(Integer.class)
                        .one());
    }

    /** The user's comments that are not discarded, with numbers above {@code after}, by number. */
    public CompletableFuture<List<OwnComment>> comments(long after, int limit) {
        return threads.read(
                db -> OwnCommentRows.all(db, "id > " + after + " AND state <> 'CANCELLED' ORDER BY id LIMIT " + limit));
    }

    /** What was read, starred or removed of what is followed, with numbers above {@code after}, by number. */
    public CompletableFuture<List<Mark>> marks(long after, int limit) {
        return threads.read(db -> {
            List<Mark> marks = new ArrayList<>();
            db.createQuery("""
                            SELECT e.id, f.address, e.key_hash, e.sort_time, e.shelf, e.starred, e.gone
                            FROM entry e JOIN feed f ON f.id = e.feed_id
                            WHERE e.id > :after AND f.kind = 'SUBSCRIBED' AND f.removed_at IS NULL
                                AND (MOD(ABS(e.shelf), 10) = 1 OR e.starred OR e.gone = 2)
                            ORDER BY e.id LIMIT :limit""")
                    .bind("after", after)
                    .bind("limit", limit)
                    .map((row, context) -> {
                        URI feed = Sql.uri(row, "address");
                        if (feed != null) {
                            marks.add(new Mark(
                                    row.getLong("id"),
                                    feed,
                                    row.getLong("key_hash"),
                                    Instant.ofEpochMilli(row.getLong("sort_time")),
                                    Shelf.isRead(row.getInt("shelf")),
                                    row.getBoolean("starred"),
                                    row.getInt("gone") == Shelf.REMOVED));
                        }
                        return 0;
                    })
                    .list();
            return marks;
        });
    }

    /** Marks articles of a feed: those that are here, and the others for when they come. Takes no mark away. */
    public CompletableFuture<Void> mark(FeedId feed, List<Mark> marks) {
        return threads.writeUser((db, changes) -> {
            for (List<Mark> piece : Sql.pieces(marks)) {
                Map<Long, Long> here = here(db, feed, piece);
                StateChange.read(db, changes, ids(piece, here, Mark::read), true);
                StateChange.mark(db, changes, ids(piece, here, Mark::starred), StateChange.Mark.STARRED, true);
                piece.stream().filter(mark -> !here.containsKey(mark.key)).forEach(mark -> expect(db, feed, mark));
            }
            return WriteWork.done();
        });
    }

    /**
     * Brings comments of the user's back, those that are not here. What was on its way elsewhere is not sent from here.
     *
     * @param articles for each comment the article that it is about, number 0 where that is not here
     */
    public CompletableFuture<Integer> comments(List<OwnComment> comments, List<ArticleId> articles) {
        return threads.writeUser((db, changes) -> {
            Map<OwnCommentId, OwnCommentId> numbers = new HashMap<>();
            int added = 0;
            for (int i = 0; i < comments.size(); i++) {
                OwnComment comment = comments.get(i);
                boolean known = db.createQuery("SELECT COUNT(*) > 0 FROM own_comment WHERE token = :token")
                        .bind("token", comment.delivery().token())
                        .mapTo(Boolean.class)
                        .one();
                if (!known) {
                    ArticleId article = articles.get(i);
                    numbers.put(comment.id(), insert(db, comment, article, numbers));
                    StateChange.mark(db, changes, List.of(article), StateChange.Mark.COMMENTED, true);
                    changes.add(new Change.OwnCommentsChanged(article));
                    added++;
                }
            }
            return added;
        });
    }

    private static OwnCommentId insert(
            Handle db, OwnComment comment, ArticleId article, Map<OwnCommentId, OwnCommentId> numbers) {
        CommentParent parent = comment.parent();
        if (parent != null && parent.own() != null) {
            OwnCommentId own = numbers.get(parent.own());
            parent = own == null && parent.key() == null ? null : new CommentParent(parent.key(), parent.author(), own);
        }
        OwnCommentId id = Drafting.insert(
                db, article, comment.subject(), parent, comment.delivery().token(), comment.written());
        Drafting.write(db, id, comment.text(), comment.written());
        Instant queued = comment.queued();
        if (queued != null) {
            Drafting.sign(db, id, comment.identity(), queued);
        }
        OwnCommentRows.write(db, id, OutboxState.DRAFT, brought(comment.delivery()));
        return id;
    }

    /** What may have left the other computer stays in doubt, and is the user's to decide about. */
    private static Delivery brought(Delivery there) {
        OutboxState state = there.state();
        boolean sent = there.doubted() || state == OutboxState.SENDING || state == OutboxState.UNCERTAIN;
        OutboxState now = !state.underWay() ? state : sent ? OutboxState.NEEDS_CHOICE : OutboxState.DRAFT;
        return there.doubted(sent).to(now, there.why(), null);
    }

    private static Map<Long, Long> here(Handle db, FeedId feed, List<Mark> marks) {
        Map<Long, Long> here = new HashMap<>();
        db.createQuery("SELECT id, key_hash FROM entry WHERE feed_id = :feed AND key_hash = ANY(:keys)")
                .bind("feed", feed.value())
                .bindArray("keys", Long.class, marks.stream().map(Mark::key).toList())
                .map((row, context) -> here.put(row.getLong("key_hash"), row.getLong("id")))
                .list();
        return here;
    }

    private static List<ArticleId> ids(
            List<Mark> marks, Map<Long, Long> here, java.util.function.Predicate<Mark> which) {
        return marks.stream()
                .filter(mark -> which.test(mark) && here.containsKey(mark.key))
                .map(mark -> new ArticleId(here.getOrDefault(mark.key, 0L)))
                .toList();
    }

    /** An entry without its article: it takes its place, with its marks, when the feed brings it. */
    private void expect(Handle db, FeedId feed, Mark mark) {
        db.createUpdate("""
                        INSERT INTO entry (id, feed_id, key_hash, link_hash, content_hash, sort_time, shelf, starred,
                            commented, gone, time_known, readiness, comment_count)
                        VALUES (NEXT VALUE FOR entry_id, :feed, :key, 0, 0, :time, :shelf, :starred, FALSE, :gone, TRUE, 0, 0)""")
                .bind("feed", feed.value())
                .bind("key", mark.key)
                .bind("time", Math.min(mark.time.toEpochMilli(), clock.millis()))
                .bind("shelf", -Shelf.of(mark.read) - Shelf.PURGED)
                .bind("starred", mark.starred)
                .bind("gone", mark.removed ? Shelf.REMOVED : Shelf.DROPPED)
                .execute();
    }
}
