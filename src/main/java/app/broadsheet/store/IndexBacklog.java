package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some of what the index does not know yet.
 *
 * @param articles new or changed ones
 * @param removed ones to forget
 * @param upTo hand it back with {@link ArticleStore#markIndexed(java.util.Collection, long)}, so that what was saved since
 *     stays to be indexed
 */
public record IndexBacklog(List<StoredText> articles, Set<ArticleId> removed, long upTo) {
    public IndexBacklog {
        articles = List.copyOf(articles);
        removed = Set.copyOf(removed);
    }

    /** All of them, new, changed and removed. */
    public List<ArticleId> ids() {
        return Stream.concat(articles.stream().map(article -> article.summary().id()), removed.stream())
                .toList();
    }

    /** The highest number among them, 0 when there is none. */
    public long last() {
        return ids().stream().mapToLong(ArticleId::value).max().orElse(0);
    }

    /** Whether there is nothing left to do. */
    public boolean isEmpty() {
        return articles.isEmpty() && removed.isEmpty();
    }
}
