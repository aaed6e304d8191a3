package app.broadsheet.index;

import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import app.broadsheet.model.SearchProblem;
import app.broadsheet.model.SearchProblem.Kind;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what is typed into the search box: words, {@code "phrases"}, {@code source:}, {@code author:}, {@code title:},
 * {@code in:starred|unread|saved|comments}, {@code before:}, {@code after:}, {@code last:7d}, {@code lang:}, each with a
 * minus before it to leave out what matches. Never fails: what it cannot understand is left out and said. Any thread.
 */
public final class SearchParser {
    private static final int LONGEST = 1_000;
    private static final int MOST_CLAUSES = 32;

    private SearchParser() {}

    /**
     * Understands what was typed.
     *
     * @param now what {@code last:} counts back from; its zone says when a day begins
     */
    public static SearchExpression parse(String typed, ZonedDateTime now) {
        SearchDates dates = new SearchDates(now);
        List<Clause> clauses = new ArrayList<>();
        List<SearchProblem> problems = new ArrayList<>();
        String cut = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        for (SearchToken token : SearchToken.split(cut)) {
            if (clauses.size() == MOST_CLAUSES) {
                problems.add(new SearchProblem(Kind.TOO_MANY, "", Integer.toString(MOST_CLAUSES)));
                break;
            }
            what(token, dates, problems).ifPresent(what -> clauses.add(new Clause(token.not(), what)));
        }
        return new SearchExpression(clauses, problems);
    }

    private static Optional<What> what(SearchToken token, SearchDates dates, List<SearchProblem> problems) {
        String value = token.value();
        if (token.operator().isEmpty()) {
            return Optional.of(new What.Words(value, false, token.quoted(), token.unfinished()));
        }
        if (value.isBlank()) {
            // Still being typed.
            return Optional.empty();
        }
        return switch (token.operator()) {
            case "title" -> Optional.of(new What.Words(value, true, token.quoted(), token.unfinished()));
            case "source" -> Optional.of(new What.Source(value, token.unfinished()));
            case "author" -> Optional.of(new What.Author(value, token.unfinished()));
            case "lang" ->
                Optional.of(new What.Lang(
                        Locale.forLanguageTag(value.replace('_', '-')).getLanguage()));
            case "in" -> place(value, problems);
            case "before" -> time(token, dates::day, What.Before::new, problems);
            case "after" -> time(token, dates::day, What.Since::new, problems);
            case "last" -> time(token, dates::back, What.Since::new, problems);
            default -> throw new IllegalStateException("no operator: " + token.operator());
        };
    }

    private static Optional<What> place(String value, List<SearchProblem> problems) {
        Optional<SearchPlace> place = SearchPlace.of(value);
        if (place.isEmpty()) {
            problems.add(new SearchProblem(Kind.PLACE, "in", value));
        }
        return place.map(What.In::new);
    }

    private static Optional<What> time(
            SearchToken token,
            Function<String, Optional<Instant>> reads,
            Function<Instant, What> makes,
            List<SearchProblem> problems) {
        Optional<Instant> time = reads.apply(token.value());
        if (time.isEmpty()) {
            Kind kind = token.operator().equals("last") ? Kind.SPAN : Kind.DATE;
            problems.add(new SearchProblem(kind, token.operator(), token.value()));
        }
        return time.map(makes);
    }
}
