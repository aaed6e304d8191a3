package app.broadsheet.app;

import app.broadsheet.model.SearchProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a search, beside the articles.
 *
 * @param total how many articles it finds, exactly
 * @param problems what could not be understood and was left out
 * @param meant the search with its spelling corrected, when it finds nothing as it is and there is something near it
 */
public record SearchOutcome(
        int total, List<SearchProblem> problems, @Nullable String meant) {
    public SearchOutcome {
        problems = List.copyOf(problems);
    }
}
