package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Change;
import app.broadsheet.model.StoryCount;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which articles tell the same story. A story is called by the article that began it. Cache: made anew from the index. */
public final class StoryStore {
    private final Threads threads;

    StoryStore(Threads threads) {
        this.threads = threads;
    }

    /**
     * An article in its story.
     *
     * @param time by which lists have it
     */
    public record Placed(ArticleId article, Instant time, ArticleId story) {}

    /**
     * The earliest listed articles from {@code since} on that are in no story yet, or have another text than when they were
     * put there; at most {@code limit}.
     */
    public CompletableFuture<List<StoredText>> unplaced(Instant since, int limit) {
        return threads.read(db -> StoredRows.texts(
                db,
                db.createQuery("""
                                SELECT e.id FROM entry e
                                WHERE e.shelf IN (1, 2) AND e.sort_time >= :since
                                AND NOT EXISTS (SELECT 1 FROM story s WHERE s.article_id = e.id AND NOT s.stale)
                                ORDER BY e.sort_time, e.id LIMIT :limit""")
                        .bind("since", since.toEpochMilli())
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .map(ArticleId::new)
                        .list()));
    }

    /** What was placed of the listed articles from {@code since} on. */
    public CompletableFuture<List<Placed>> placed(Instant since) {
        return threads.read(db -> db.createQuery("""
                        SELECT e.id, e.sort_time, s.story_id FROM entry e JOIN story s ON s.article_id = e.id
                        WHERE e.shelf IN (1, 2) AND e.sort_time >= :since""")
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new Placed(
                        new ArticleId(row.getLong("id")),
                        Instant.ofEpochMilli(row.getLong("sort_time")),
                        new ArticleId(row.getLong("story_id"))))
                .list());
    }

    /** Puts articles into stories: article to story. Told as {@link Change.StoriesPlaced}. */
    public CompletableFuture<Void> place(Map<ArticleId, ArticleId> stories) {
        Map<ArticleId, ArticleId> given = Map.copyOf(stories);
        return threads.writeCache((db, changes) -> {
            write(db, given);
            changes.add(new Change.StoriesPlaced(given));
            return WriteWork.done();
        });
    }

    /** The stories of these articles, without those that are in none. */
    public CompletableFuture<Map<ArticleId, ArticleId>> of(Collection<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.read(db -> {
            Map<ArticleId, ArticleId> found = new HashMap<>();
            for (List<ArticleId> piece : Sql.pieces(given)) {
                db.createQuery("SELECT article_id, story_id FROM story WHERE article_id = ANY(:ids)")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                        .forEach(one -> found.put(new ArticleId(one.getKey()), new ArticleId(one.getValue())));
            }
            return found;
        });
    }

    /** How many listed articles tell the story that this one is in; 1 when it alone does. */
    public CompletableFuture<Integer> reports(ArticleId article) {
        return threads.read(db -> Math.max(
                1,
                db.createQuery("""
                                SELECT COUNT(*) FROM story s JOIN entry e ON e.id = s.article_id
                                WHERE e.shelf > 0 AND s.story_id =
                                (SELECT t.story_id FROM story t WHERE t.article_id = :id)""")
                        .bind("id", article.value())
                        .mapTo(Integer.class)
                        .one()));
    }

    /** How many listed articles and sources tell these stories; those that nothing listed tells are left out. */
    public CompletableFuture<Map<ArticleId, StoryCount>> counts(Collection<ArticleId> stories) {
        List<ArticleId> given = List.copyOf(stories);
        return threads.read(db -> {
            Map<ArticleId, StoryCount> found = new HashMap<>();
            for (List<ArticleId> piece : Sql.pieces(given)) {
                db.createQuery("""
                                SELECT s.story_id, COUNT(*) AS reports, COUNT(DISTINCT
                                    NULLIF(COALESCE(NULLIF(a.source, ''), f.user_title, f.title), '')) AS sources
                                FROM UNNEST(:ids) AS k(id) JOIN story s ON s.story_id = k.id
                                JOIN entry e ON e.id = s.article_id JOIN article a ON a.id = e.id
                                JOIN feed f ON f.id = e.feed_id
                                WHERE e.shelf > 0 GROUP BY s.story_id""")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .map((row, context) -> found.put(
                                new ArticleId(row.getLong("story_id")),
                                new StoryCount(row.getInt("reports"), row.getInt("sources"))))
                        .list();
            }
            return found;
        });
    }

    /** The listed articles of the story that this one is in, the earliest first, at most {@code limit}; it alone at least. */
    public CompletableFuture<List<StoredArticle>> storyOf(ArticleId article, int limit) {
        return threads.read(db -> StoredRows.of(
                db,
                db.createQuery("""
                                SELECT e.id FROM entry e LEFT JOIN story s ON s.article_id = e.id
                                WHERE e.shelf > 0 AND (e.id = :id OR s.story_id =
                                (SELECT t.story_id FROM story t WHERE t.article_id = :id))
                                ORDER BY e.sort_time, e.id LIMIT :limit""")
                        .bind("id", article.value())
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .map(ArticleId::new)
                        .list()));
    }

    /** These have another text: they stay where they are until they are placed again. */
    static void outdate(Handle db, Collection<Long> articles) {
        db.createUpdate("UPDATE story SET stale = TRUE WHERE article_id = ANY(:ids)")
                .bindArray("ids", Long.class, articles)
                .execute();
    }

    private static void write(Handle db, Map<ArticleId, ArticleId> stories) {
        PreparedBatch batch = db.prepareBatch("""
                        MERGE INTO story (article_id, story_id, stale) KEY (article_id)
                        VALUES (:article, :story, FALSE)""");
        stories.forEach((article, story) -> batch.bind("article", article.value())
                .bind("story", story.value())
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
