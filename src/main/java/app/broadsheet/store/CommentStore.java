package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.NewComment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Comments as they were published, and what is known of each article's thread. */
public final class CommentStore {
    private static final Duration RECENT = Duration.ofDays(14);

    private final Threads threads;
    private final Clock clock;

    CommentStore(Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /** An article's comments, the oldest first; those without a time in the order they came. */
    public CompletableFuture<List<StoredComment>> of(ArticleId article) {
        return threads.read(db -> db.createQuery("""
                        SELECT c.id, p.id AS parent_id, c.comment_key, c.author, c.published, c.link, c.body,
                            c.arrived_at > COALESCE(t.seen_at, c.arrived_at) AS fresh
                        FROM comment c LEFT JOIN comment p
                            ON p.article_id = c.article_id AND p.comment_key = c.parent_key AND p.id <> c.id
                        LEFT JOIN comment_thread t ON t.article_id = c.article_id
                        WHERE c.article_id = :id ORDER BY COALESCE(c.published, 0), c.id""")
                .bind("id", article.value())
                .map((row, context) -> comment(row, article))
                .list());
    }

    private static StoredComment comment(ResultSet row, ArticleId article) throws SQLException {
        @Nullable Long parent = Sql.number(row, "parent_id");
        return new StoredComment(
                new CommentId(row.getLong("id")),
                article,
                parent == null ? null : new CommentId(parent),
                row.getString("comment_key"),
                row.getString("author"),
                Times.instant(row, "published"),
                Sql.uri(row, "link"),
                row.getBoolean("fresh"),
                row.getString("body"));
    }

    /** What is known of an article's thread. */
    public CompletableFuture<ThreadState> thread(ArticleId article) {
        return threads.read(db -> db.createQuery("SELECT * FROM comment_thread WHERE article_id = :id")
                .bind("id", article.value())
                .map((row, context) -> new ThreadState(
                        Times.instant(row, "fetched_at"),
                        row.getInt("fetched_count"),
                        row.getString("why"),
                        TargetColumns.read(row)))
                .findOne()
                .orElse(ThreadState.UNKNOWN));
    }

    /** Adds those that are new and updates those that are here, by key. */
    public CompletableFuture<Void> save(ArticleId article, List<NewComment> comments) {
        List<NewComment> given = List.copyOf(comments);
        return threads.writeCache((db, changes) -> {
            if (!given.isEmpty()) {
                save(db, changes, article, given);
            }
            return WriteWork.done();
        });
    }

    /** Keeps a thread that was fetched. */
    public CompletableFuture<Void> fetched(ArticleId article, List<NewComment> comments) {
        List<NewComment> given = List.copyOf(comments);
        return threads.writeCache((db, changes) -> {
            save(db, changes, article, given);
            thread(db, article, "fetched_at = :now, fetched_count = :count, why = ''")
                    .bind("now", clock.instant().toEpochMilli())
                    .bind("count", count(db, article))
                    .execute();
            changes.add(new Change.CommentsChanged(article));
            return WriteWork.done();
        });
    }

    /** Keeps why a thread could not be fetched. */
    public CompletableFuture<Void> failed(ArticleId article, String why) {
        return threads.writeCache((db, changes) -> {
            thread(db, article, "why = :why").bind("why", why).execute();
            changes.add(new Change.CommentsChanged(article));
            return WriteWork.done();
        });
    }

    /**
     * The newest articles whose feed counts more comments than when their thread was last fetched, at most {@code limit},
     * of the last two weeks.
     */
    public CompletableFuture<List<ArticleId>> grown(int limit) {
        return threads.read(db -> db.createQuery("""
                        SELECT e.id FROM entry e JOIN body b ON b.id = e.id
                        LEFT JOIN comment_thread t ON t.article_id = e.id
                        WHERE e.shelf IN (1, 2) AND e.sort_time > :since AND e.comment_count > COALESCE(t.fetched_count, 0)
                            AND (b.comments_feed IS NOT NULL OR b.comments_page IS NOT NULL)
                        ORDER BY e.sort_time DESC LIMIT :limit""")
                .bind("since", clock.instant().minus(RECENT).toEpochMilli())
                .bind("limit", limit)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    /** Keeps where comments on an article go. */
    public CompletableFuture<Void> target(ArticleId article, CommentTarget target) {
        return threads.writeCache((db, changes) -> {
            TargetColumns.bind(thread(db, article, TargetColumns.SET), target).execute();
            changes.add(new Change.CommentsChanged(article));
            return WriteWork.done();
        });
    }

    /** Remembers that the user has read the thread now: what comes later is new. */
    public CompletableFuture<Void> seen(ArticleId article) {
        return threads.writeUser((db, changes) -> {
            thread(db, article, "seen_at = :now")
                    .bind("now", clock.instant().toEpochMilli())
                    .execute();
            return WriteWork.done();
        });
    }

    private static Update thread(Handle db, ArticleId article, String what) {
        db.createUpdate("""
                        INSERT INTO comment_thread (article_id)
                        SELECT :id WHERE NOT EXISTS (SELECT 1 FROM comment_thread WHERE article_id = :id)""").bind("id", article.value()).execute();
        return db.createUpdate("UPDATE comment_thread SET " + what + " WHERE article_id = :id")
                .bind("id", article.value());
    }

    private void save(Handle db, ChangeLog changes, ArticleId article, List<NewComment> given) {
        int before = count(db, article);
        save(db, article, given, clock.instant());
        changes.add(new Change.CommentsChanged(article));
        if (count(db, article) != before) {
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
        }
    }

    private static int count(Handle db, ArticleId article) {
        return db.createQuery("SELECT comment_count FROM entry WHERE id = :id")
                .bind("id", article.value())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    static void save(Handle db, ArticleId article, List<NewComment> comments, Instant now) {
        PreparedBatch batch = db.prepareBatch("""
                MERGE INTO comment AS c USING (VALUES (CAST(:article AS BIGINT), CAST(:hash AS BIGINT))) AS n (article, hash)
                ON c.article_id = n.article AND c.key_hash = n.hash
                WHEN MATCHED THEN UPDATE SET parent_key = :parent, author = :author, published = :published,
                    link = :link, body = :body
                WHEN NOT MATCHED THEN INSERT
                    (article_id, comment_key, key_hash, parent_key, author, published, link, body, arrived_at)
                    VALUES (:article, :key, :hash, :parent, :author, :published, :link, :body, :now)""");
        for (NewComment comment : comments) {
            batch.bind("article", article.value())
                    .bind("key", comment.key())
                    .bind("hash", Hashes.of(comment.key()))
                    .bind("parent", comment.parentKey())
                    .bind("author", comment.author())
                    .bind("published", Times.millis(comment.time()))
                    .bind("link", Sql.text(comment.link()))
                    .bind("body", comment.body())
                    .bind("now", now.toEpochMilli())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        db.createUpdate("""
                        UPDATE entry SET comment_count = GREATEST(comment_count,
                            (SELECT COUNT(*) FROM comment WHERE article_id = :id))
                        WHERE id = :id""").bind("id", article.value()).execute();
    }
}
