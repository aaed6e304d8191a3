package app.broadsheet.app;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.Highlights;
import app.broadsheet.index.SearchExpression;
import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import app.broadsheet.index.SearchPage;
import app.broadsheet.index.SearchParser;
import app.broadsheet.index.SearchPlace;
import app.broadsheet.index.SearchQuestion;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Feed;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Searches in everything that is stored. A search that a newer one overtook before its turn is cancelled. */
public final class Searching {
    private static final int PATIENCE_MILLIS = 100;
    private static final int FIRST_RUN = 500;
    private static final int DEEPEST = 20_000;

    private final Database store;
    private final FreshIndex index;
    private final PlaceSets places;
    private final Executor searcher;
    private final Clock clock;
    private final Highlights highlights = new Highlights();
    private final AtomicLong lists = new AtomicLong();
    private final AtomicLong outcomes = new AtomicLong();
    private volatile @Nullable FoundArticles found;

    /** @param searcher asks the index */
    public Searching(Database store, FreshIndex index, Executor searcher, Clock clock) {
        this.store = store;
        this.index = index;
        this.places = new PlaceSets(store);
        this.searcher = searcher;
        this.clock = clock;
    }

    /** The next page of what is found; {@code query} is in a {@link Scope.Search}. */
    CompletableFuture<Page> page(ArticleQuery query, Page.@Nullable Cursor after, int limit) {
        FoundArticles.Wanted wanted = new FoundArticles.Wanted((Scope.Search) query.scope(), query.filter());
        FoundArticles known = found;
        if (after != null && known != null && known.wanted().equals(wanted) && known.reaches(after, limit)) {
            return page(known, after, limit);
        }
        long mine = lists.incrementAndGet();
        int depth = known == null || after == null
                ? FIRST_RUN
                : Math.min(DEEPEST, 4 * known.ids().size() + limit);
        return run(wanted, depth, () -> mine == lists.get()).thenCompose(run -> {
            found = run;
            return page(run, after, limit);
        });
    }

    private CompletableFuture<Page> page(FoundArticles run, Page.@Nullable Cursor after, int limit) {
        List<ArticleId> ids = run.following(after, limit);
        if (ids.isEmpty()) {
            return CompletableFuture.completedFuture(new Page(List.of(), null));
        }
        boolean more = !run.endsWith(ids.getLast())
                || (run.total() > run.ids().size() && run.ids().size() < DEEPEST);
        return store.articles()
                .summaries(ids)
                .thenApply(
                        summaries -> new Page(summaries, more ? new Page.Cursor(Instant.EPOCH, ids.getLast()) : null));
    }

    private CompletableFuture<FoundArticles> run(FoundArticles.Wanted wanted, int depth, Wish wish) {
        SearchExpression expression = expression(wanted.search(), wanted.filter());
        SearchQuestion.Order order =
                wanted.search().newest() ? SearchQuestion.Order.NEWEST : SearchQuestion.Order.RELEVANCE;
        return asked(expression, wish, (opened, in) -> {
            SearchPage page =
                    opened.search(new SearchQuestion(expression, order, clock.instant(), in, Set.of(), 0, depth));
            return new FoundArticles(wanted, page.articles(), page.total());
        });
    }

    /** What comes of a search beside the articles. */
    public CompletableFuture<SearchOutcome> outcome(Scope.Search search, ArticleFilter filter) {
        long mine = outcomes.incrementAndGet();
        SearchExpression expression = expression(search, filter);
        return asked(expression, () -> mine == outcomes.get(), (opened, in) -> {
            int total = opened.count(question(expression, in));
            String meant = total > 0 ? null : new SpellingHelp(opened).meant(search.typed(), expression);
            return new SearchOutcome(total, expression.problems(), meant);
        });
    }

    /** How many unread articles a search finds. */
    CompletableFuture<Integer> unread(Scope.Search search) {
        SearchExpression expression = expression(search, ArticleFilter.UNREAD);
        return asked(expression, () -> true, (opened, in) -> opened.count(question(expression, in)));
    }

    /** Unread articles that a search finds, at most {@value #DEEPEST} of them. */
    CompletableFuture<List<ArticleId>> allUnread(Scope.Search search) {
        return run(new FoundArticles.Wanted(search, ArticleFilter.UNREAD), DEEPEST, () -> true)
                .thenApply(FoundArticles::ids);
    }

    /** Ways to go on with what is typed. */
    public CompletableFuture<List<SearchSuggestion>> suggestions(String typed) {
        return store.feeds()
                .all()
                .thenApply(feeds -> feeds.stream().map(Feed::title).distinct().toList())
                .thenCombineAsync(
                        index.within(0),
                        (sources, opened) -> new SearchCompletion(opened, sources, LocalDate.now(clock)).of(typed),
                        searcher);
    }

    /** How the index was found at the start. */
    public CompletableFuture<IndexCondition> indexCondition() {
        return index.condition();
    }

    /** Completes when all that was stored before the call can be found. */
    public CompletableFuture<Integer> indexReady() {
        return index.caughtUp();
    }

    /** Shows where the words of a search are; ready to be asked at once when it comes. */
    public CompletableFuture<SearchMarking> marking(Scope.Search search) {
        SearchExpression expression = SearchParser.parse(search.typed(), ZonedDateTime.now(clock));
        SearchMarking marking = (text, title, language) -> highlights.of(expression, text, title, language);
        return CompletableFuture.supplyAsync(
                () -> {
                    // Loads what reads words, which takes a while the first time.
                    marking.in(search.typed(), true, "en");
                    return marking;
                },
                searcher);
    }

    private SearchExpression expression(Scope.Search search, ArticleFilter filter) {
        SearchExpression typed = SearchParser.parse(search.typed(), ZonedDateTime.now(clock));
        if (filter == ArticleFilter.ALL || typed.isEmpty()) {
            return typed;
        }
        List<Clause> clauses = new ArrayList<>(typed.clauses());
        clauses.add(new Clause(
                false, new What.In(filter == ArticleFilter.UNREAD ? SearchPlace.UNREAD : SearchPlace.STARRED)));
        return new SearchExpression(clauses, typed.problems());
    }

    private SearchQuestion question(SearchExpression expression, Map<SearchPlace, LongPredicate> in) {
        return new SearchQuestion(expression, SearchQuestion.Order.NEWEST, clock.instant(), in, Set.of(), 0, 1);
    }

    private <T> CompletableFuture<T> asked(SearchExpression expression, Wish wish, Asked<T> ask) {
        return index.within(PATIENCE_MILLIS)
                .thenCombineAsync(
                        places.of(expression.places()),
                        (opened, in) -> {
                            if (!wish.isStill()) {
                                throw new CancellationException("a newer search came");
                            }
                            return ask.of(opened, in);
                        },
                        searcher);
    }

    private interface Asked<T> {
        T of(ArticleIndex opened, Map<SearchPlace, LongPredicate> in);
    }

    private interface Wish {
        boolean isStill();
    }
}
