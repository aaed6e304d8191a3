package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which stories a saved page gave as related to its own. */
public final class RelatedLinkStore {
    private final Threads threads;

    RelatedLinkStore(Threads threads) {
        this.threads = threads;
    }

    /** Those that are shown, in the page's order. */
    public CompletableFuture<List<ArticleId>> of(ArticleId article) {
        return threads.read(db -> db.createQuery("""
                        SELECT l.related_id FROM related_link l JOIN entry e ON e.id = l.related_id AND e.shelf > 0
                        WHERE l.article_id = :id ORDER BY l.list_order""")
                .bind("id", article.value())
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list());
    }

    /** Adds those that are not linked yet, behind the others. */
    static void add(Handle db, ArticleId article, List<ArticleId> related) {
        List<Long> here = new ArrayList<>(
                db.createQuery("SELECT related_id FROM related_link WHERE article_id = :id ORDER BY list_order")
                        .bind("id", article.value())
                        .mapTo(Long.class)
                        .list());
        PreparedBatch batch = db.prepareBatch(
                "INSERT INTO related_link (article_id, list_order, related_id) VALUES (:id, :place, :related)");
        for (ArticleId other : related) {
            if (!other.equals(article) && !here.contains(other.value())) {
                batch.bind("id", article.value())
                        .bind("place", here.size())
                        .bind("related", other.value())
                        .add();
                here.add(other.value());
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
