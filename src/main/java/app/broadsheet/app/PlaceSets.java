package app.broadsheet.app;

import app.broadsheet.index.SearchPlace;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Change;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongPredicate;

/**
 * Which articles are unread, starred, saved or commented: what {@code in:} asks of thousands of articles at once. Read from
 * the store when it is asked for first, and kept by the changes from then on; the few commented ones are read each time.
 * Any thread.
 */
final class PlaceSets {
    private final Database store;
    private final Map<SearchPlace, CompletableFuture<NumberSet>> filled = new EnumMap<>(SearchPlace.class);
    private final Map<SearchPlace, NumberSet> sets = new EnumMap<>(SearchPlace.class);

    PlaceSets(Database store) {
        this.store = store;
        store.changes().subscribe(this::changed);
    }

    /** Answers for each of {@code places} whether an article's number is in it. */
    CompletableFuture<Map<SearchPlace, LongPredicate>> of(Set<SearchPlace> places) {
        Map<SearchPlace, LongPredicate> all = new EnumMap<>(SearchPlace.class);
        CompletableFuture<Map<SearchPlace, LongPredicate>> answer = CompletableFuture.completedFuture(all);
        for (SearchPlace place : places) {
            answer = answer.thenCombine(set(place), (found, set) -> {
                found.put(place, set::has);
                return found;
            });
        }
        return answer;
    }

    private synchronized CompletableFuture<NumberSet> set(SearchPlace place) {
        CompletableFuture<NumberSet> known = filled.get(place);
        if (known != null && place != SearchPlace.COMMENTS && !known.isCompletedExceptionally()) {
            return known;
        }
        NumberSet set = new NumberSet();
        sets.put(place, set);
        CompletableFuture<NumberSet> filling = store.states()
                .numbers(scope(place))
                .thenApply(numbers -> {
                    set.fill(numbers);
                    return set;
                });
        filled.put(place, filling);
        return filling;
    }

    private synchronized void changed(List<Change> changes) {
        if (sets.isEmpty()) {
            return;
        }
        for (Change change : changes) {
            switch (change) {
                case Change.ArticlesAdded(List<ArticleSummary> articles) -> articles.forEach(this::is);
                case Change.ArticlesUpdated(List<ArticleSummary> articles) -> articles.forEach(this::is);
                case Change.ReadChanged(Set<ArticleId> articles, boolean read) ->
                    set(SearchPlace.UNREAD, articles, !read);
                case Change.StarChanged(Set<ArticleId> articles, boolean starred) ->
                    set(SearchPlace.STARRED, articles, starred);
                default -> {}
            }
        }
    }

    private void is(ArticleSummary article) {
        Set<ArticleId> one = Set.of(article.id());
        set(SearchPlace.UNREAD, one, !article.read());
        set(SearchPlace.STARRED, one, article.starred());
        set(SearchPlace.SAVED, one, article.origin() == Origin.SAVED);
    }

    private void set(SearchPlace place, Collection<ArticleId> articles, boolean in) {
        NumberSet set = sets.get(place);
        if (set != null) {
            articles.forEach(article -> set.set(article.value(), in));
        }
    }

    private static Scope scope(SearchPlace place) {
        return switch (place) {
            case UNREAD -> new Scope.Unread();
            case STARRED -> new Scope.Starred();
            case SAVED -> new Scope.Saved();
            case COMMENTS -> new Scope.Commented();
        };
    }
}
