package app.broadsheet.ui.search;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.app.SearchOutcome;
import app.broadsheet.app.SearchSuggestion;
import app.broadsheet.app.Searching;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.model.Scope;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the search box asks. The answers come on any thread. */
public interface SearchSource {
    /** What comes of a search beside the articles. */
    CompletableFuture<SearchOutcome> outcome(Scope.Search search, ArticleFilter filter);

    /** Ways to go on with what is typed. */
    CompletableFuture<List<SearchSuggestion>> suggestions(String typed);

    /** Shows where the words of a search are. */
    CompletableFuture<SearchMarking> marking(Scope.Search search);

    /** How the index was found at the start. */
    CompletableFuture<IndexCondition> indexCondition();

    /** Completes when all that was stored before the call can be found. */
    CompletableFuture<Integer> indexReady();

    /** The app's answers. */
    static SearchSource of(Searching searching) {
        return new SearchSource() {
            @Override
            public CompletableFuture<SearchOutcome> outcome(Scope.Search search, ArticleFilter filter) {
                return searching.outcome(search, filter);
            }

            @Override
            public CompletableFuture<List<SearchSuggestion>> suggestions(String typed) {
                return searching.suggestions(typed);
            }

            @Override
            public CompletableFuture<SearchMarking> marking(Scope.Search search) {
                return searching.marking(search);
            }

            @Override
            public CompletableFuture<IndexCondition> indexCondition() {
                return searching.indexCondition();
            }

            @Override
            public CompletableFuture<Integer> indexReady() {
                return searching.indexReady();
            }
        };
    }
}
