package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.List;
import java.util.Set;

/**
 * Some of what the index does not know yet.
 *
 * @param articles new or changed ones
 * @param removed ones to forget
 * @param upTo hand it back with {@link ArticleStore#markIndexed(java.util.Collection, long)}, so that what was saved since
 *     stays to be indexed
 */
public record IndexBacklog(List<StoredArticle> articles, Set<ArticleId> removed, long upTo) {
    public IndexBacklog {
        articles = List.copyOf(articles);
        removed = Set.copyOf(removed);
    }

    /** Whether there is nothing left to do. */
    public boolean isEmpty() {
        return articles.isEmpty() && removed.isEmpty();
    }
}
