package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.CommentId;
import app.broadsheet.model.NewComment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Comments as they were published. */
public final class CommentStore {
    private final Threads threads;

    CommentStore(Threads threads) {
        this.threads = threads;
    }

    /** An article's comments, the oldest first; those without a time in the order they came. */
    public CompletableFuture<List<StoredComment>> of(ArticleId article) {
        return threads.read(db -> db.createQuery("""
                        SELECT c.id, p.id AS parent_id, c.author, c.published, c.body
                        FROM comment c LEFT JOIN comment p
                            ON p.article_id = c.article_id AND p.comment_key = c.parent_key AND p.id <> c.id
                        WHERE c.article_id = :id ORDER BY COALESCE(c.published, 0), c.id""")
                .bind("id", article.value())
                .map((row, context) -> {
                    @Nullable Long parent = Sql.number(row, "parent_id");
                    return new StoredComment(
                            new CommentId(row.getLong("id")),
                            article,
                            parent == null ? null : new CommentId(parent),
                            row.getString("author"),
                            Times.instant(row, "published"),
                            row.getString("body"));
                })
                .list());
    }

    /** Adds those that are new and updates those that are here, by key. */
    public CompletableFuture<Void> save(ArticleId article, List<NewComment> comments) {
        List<NewComment> given = List.copyOf(comments);
        return threads.writeCache((db, changes) -> {
            if (!given.isEmpty()) {
                save(db, article, given);
                changes.add(new Change.CommentsChanged(article));
                changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
            }
            return WriteWork.done();
        });
    }

    static void save(Handle db, ArticleId article, List<NewComment> comments) {
        PreparedBatch batch = db.prepareBatch("""
                MERGE INTO comment (article_id, comment_key, key_hash, parent_key, author, published, body)
                KEY (article_id, key_hash)
                VALUES (:article, :key, :hash, :parent, :author, :published, :body)""");
        for (NewComment comment : comments) {
            batch.bind("article", article.value())
                    .bind("key", comment.key())
                    .bind("hash", Hashes.of(comment.key()))
                    .bind("parent", comment.parentKey())
                    .bind("author", comment.author())
                    .bind("published", Times.millis(comment.time()))
                    .bind("body", comment.body())
                    .add();
        }
        batch.execute();
        db.createUpdate("""
                        UPDATE entry SET comment_count = GREATEST(comment_count,
                            (SELECT COUNT(*) FROM comment WHERE article_id = :id))
                        WHERE id = :id""").bind("id", article.value()).execute();
    }
}
