package app.broadsheet.index;

import app.broadsheet.model.SearchProblem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the reader typed, understood.
 *
 * @param clauses all must hold
 * @param problems what could not be understood and was left out
 */
public record SearchExpression(List<Clause> clauses, List<SearchProblem> problems) {
    public SearchExpression {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** The places that {@code in:} names: ask the store for each before searching. */
    public Set<SearchPlace> places() {
        return clauses.stream()
                .filter(clause -> clause.what() instanceof What.In)
                .map(clause -> ((What.In) clause.what()).place())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One condition.
     *
     * @param not whether articles that meet it are left out
     */
    public record Clause(boolean not, What what) {}

    /** A condition on an article. */
    public sealed interface What {
        /**
         * Words of the text.
         *
         * @param titleOnly whether they have to be in the headline
         * @param phrase whether they have to follow one another
         * @param unfinished whether the last word may go on: it is still being typed
         */
        record Words(String text, boolean titleOnly, boolean phrase, boolean unfinished) implements What {}

        /** Words of the name of who published it. */
        record Source(String name, boolean unfinished) implements What {}

        /** Words of the byline. */
        record Author(String name, boolean unfinished) implements What {}

        /** Where the reader keeps it. */
        record In(SearchPlace place) implements What {}

        /** Published before then. */
        record Before(Instant end) implements What {}

        /** Published then or later. */
        record Since(Instant start) implements What {}

        /** The language, ISO 639-1. */
        record Lang(String code) implements What {}
    }
}
