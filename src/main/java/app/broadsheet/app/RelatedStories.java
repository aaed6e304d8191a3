package app.broadsheet.app;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.Match;
import app.broadsheet.index.RelatedQuestion;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.StoryBond;
import app.broadsheet.store.Database;
import app.broadsheet.store.StoredArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The stories beside an article: what its saved page named first, then what the index finds alike. */
public final class RelatedStories {
    private static final int MOST = 6;
    private static final int PATIENCE_MILLIS = 2_000;

    private final Database store;
    private final FreshIndex index;
    private final Executor searcher;

    /** @param searcher asks the index */
    public RelatedStories(Database store, FreshIndex index, Executor searcher) {
        this.store = store;
        this.index = index;
        this.searcher = searcher;
    }

    CompletableFuture<List<RelatedStory>> of(ArticleId id) {
        CompletableFuture<Map<ArticleId, Match>> alike = index.within(PATIENCE_MILLIS)
                .thenCombineAsync(store.articles().stored(id), (opened, stored) -> alike(stored, opened), searcher);
        return store.links()
                .of(id)
                .thenCombine(alike, (given, found) -> reasons(given, found))
                .thenCompose(why -> store.articles()
                        .summaries(why.entrySet().stream()
                                .flatMap(each -> each.getValue().all(each.getKey()).stream())
                                .distinct()
                                .toList())
                        .thenApply(summaries -> stories(why, summaries)));
    }

    private static Map<ArticleId, Match> alike(Optional<StoredArticle> stored, ArticleIndex index) {
        Map<ArticleId, Match> found = new LinkedHashMap<>();
        stored.ifPresent(article -> {
            ArticleSummary summary = article.summary();
            RelatedQuestion question = new RelatedQuestion(
                    summary.id(),
                    summary.headline(),
                    article.text(),
                    summary.source(),
                    article.language(),
                    summary.timeKnown() ? summary.time() : null,
                    MOST);
            for (Match match : index.related(question)) {
                found.put(match.article(), match);
            }
        });
        return found;
    }

    private static Map<ArticleId, Why> reasons(List<ArticleId> given, Map<ArticleId, Match> alike) {
        Map<ArticleId, Why> reasons = new LinkedHashMap<>();
        given.forEach(id -> reasons.put(id, new Why(StoryBond.GIVEN, List.of(), List.of())));
        alike.forEach((id, match) -> {
            if (reasons.size() < MOST) {
                reasons.putIfAbsent(id, new Why(match.bond(), match.words(), match.copies()));
            }
        });
        return reasons;
    }

    private static List<RelatedStory> stories(Map<ArticleId, Why> reasons, List<ArticleSummary> summaries) {
        Map<ArticleId, ArticleSummary> byId = new HashMap<>();
        summaries.forEach(summary -> byId.put(summary.id(), summary));
        List<RelatedStory> stories = new ArrayList<>();
        reasons.forEach((id, why) -> {
            ArticleSummary summary = byId.get(id);
            if (summary != null) {
                stories.add(new RelatedStory(summary, why.bond(), why.words(), others(summary, why, byId)));
            }
        });
        return stories;
    }

    /** How many sources other than its own have the same text. */
    private static int others(ArticleSummary shown, Why why, Map<ArticleId, ArticleSummary> byId) {
        Set<String> sources = new HashSet<>();
        for (ArticleId copy : why.copies()) {
            ArticleSummary other = byId.get(copy);
            if (other != null && !other.source().isBlank()) {
                sources.add(other.source());
            }
        }
        sources.remove(shown.source());
        return sources.size();
    }

    private record Why(StoryBond bond, List<String> words, List<ArticleId> copies) {
        List<ArticleId> all(ArticleId shown) {
            List<ArticleId> all = new ArrayList<>(copies);
            all.add(shown);
            return all;
        }
    }
}
