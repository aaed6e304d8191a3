package app.broadsheet.index;

import app.broadsheet.model.FeedId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * A search for one page of answers.
 *
 * @param expression what is searched
 * @param order which come first
 * @param now what recency is measured from
 * @param places for each of {@link SearchExpression#places} which article numbers are there: asked on the searching thread, for
 *     many articles, so it should answer from memory. A place that is missing here holds nothing.
 * @param feeds the sources searched; empty for everything
 * @param offset how many answers to pass over
 * @param limit the most answers wanted, at least 1
 */
public record SearchQuestion(
        SearchExpression expression,
        Order order,
        Instant now,
        Map<SearchPlace, LongPredicate> places,
        Set<FeedId> feeds,
        int offset,
        int limit) {
    /** How deep one can page: more than anyone reads. */
    static final int DEEPEST = 20_000;

    public SearchQuestion {
        places = Map.copyOf(places);
        feeds = Set.copyOf(feeds);
        if (offset < 0 || limit < 1 || offset + limit > DEEPEST) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** A first page over everything, without {@code in:}. */
    public static SearchQuestion first(SearchExpression expression, Order order, Instant now, int limit) {
        return new SearchQuestion(expression, order, now, Map.of(), Set.of(), 0, limit);
    }

    /** Which come first. */
    public enum Order {
        /** Those that say most about the words, recent ones a little sooner. */
        RELEVANCE,
        /** The newest. */
        NEWEST
    }
}
