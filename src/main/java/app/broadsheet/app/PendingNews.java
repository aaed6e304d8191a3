package app.broadsheet.app;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.FeedId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** New articles that nobody was told of and nobody has read. Any thread. */
final class PendingNews {
    private static final int MOST_OF_A_SOURCE = 500;
    private static final int MOST_TOLD = 5;

    private final Map<FeedId, Map<ArticleId, ArticleSummary>> articles = new LinkedHashMap<>();

    /** Takes up what became different, as far as it is of {@code chosen} sources. */
    synchronized void changed(List<Change> changes, Set<FeedId> chosen) {
        for (Change change : changes) {
            switch (change) {
                case Change.ArticlesAdded(List<ArticleSummary> added) -> added.forEach(article -> add(article, chosen));
                case Change.ArticlesRemoved(Set<ArticleId> removed) -> forget(removed);
                case Change.ReadChanged(Set<ArticleId> read, boolean now) when now -> forget(read);
                default -> {} // says nothing of what is new
            }
        }
    }

    /**
     * Everything, which is then forgotten; null when there is nothing.
     *
     * @param names gives a source's name; empty when it is not followed any more
     */
    @Nullable
    News take(Function<FeedId, Optional<String>> names) {
        Map<FeedId, Map<ArticleId, ArticleSummary>> taken;
        synchronized (this) {
            taken = new LinkedHashMap<>(articles);
            articles.clear();
        }
        List<News.OfSource> sources = taken.entrySet().stream()
                .flatMap(one -> names.apply(one.getKey()).stream()
                        .map(name -> new News.OfSource(
                                one.getKey(),
                                name,
                                one.getValue().values().stream()
                                        .sorted(Comparator.comparing(ArticleSummary::time)
                                                .reversed())
                                        .limit(MOST_TOLD)
                                        .toList(),
                                one.getValue().size())))
                .toList();
        return sources.isEmpty() ? null : new News(sources);
    }

    private void add(ArticleSummary article, Set<FeedId> chosen) {
        FeedId feed = article.feed();
        if (feed == null || article.read() || !chosen.contains(feed)) {
            return;
        }
        Map<ArticleId, ArticleSummary> ofSource = articles.computeIfAbsent(feed, _ -> new LinkedHashMap<>());
        if (ofSource.size() < MOST_OF_A_SOURCE) {
            ofSource.put(article.id(), article);
        }
    }

    private void forget(Set<ArticleId> gone) {
        articles.values().forEach(some -> some.keySet().removeAll(gone));
        articles.values().removeIf(Map::isEmpty);
    }
}
