package app.broadsheet.ui.search;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.app.SearchOutcome;
import app.broadsheet.app.SearchSuggestion;
import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.IndexCondition;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed into the search box, what is searched for it, and what came of it. FX thread only. */
public final class SearchModel {
    private static final Logger LOG = Logger.getLogger(SearchModel.class.getName());

    private final SearchSource source;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Scope.@Nullable Search> search = new ReadOnlyObjectWrapper<>(this, "search");
    private final ReadOnlyObjectWrapper<@Nullable SearchOutcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");
    private final ReadOnlyObjectWrapper<SearchMarking> marking =
            new ReadOnlyObjectWrapper<>(this, "marking", SearchMarking.NONE);
    private final ReadOnlyObjectWrapper<List<SearchSuggestion>> suggestions =
            new ReadOnlyObjectWrapper<>(this, "suggestions", List.of());
    private final ReadOnlyObjectWrapper<IndexCondition> index =
            new ReadOnlyObjectWrapper<>(this, "index", IndexCondition.KEPT);
    private final Latest latestOutcome = new Latest();
    private final Latest latestMarking = new Latest();
    private final Latest latestSuggestions = new Latest();
    private ArticleFilter filter = ArticleFilter.ALL;
    private boolean newest;

    public SearchModel(SearchSource source) {
        this.source = source;
        text.subscribe((_, now) -> typed(now));
    }

    /** What is typed; each change searches for it. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is searched; null for nothing. */
    public ReadOnlyObjectProperty<Scope.@Nullable Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /** What came of the last search that was answered; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable SearchOutcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Shows where the words of the search are. */
    public ReadOnlyObjectProperty<SearchMarking> markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /** Ways to go on with what is typed. */
    public ReadOnlyObjectProperty<List<SearchSuggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    /** Why the index is being made; {@link IndexCondition#KEPT} when it is whole. */
    public ReadOnlyObjectProperty<IndexCondition> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** Asks how the index is, and tells until it is whole. */
    public void watchIndex() {
        new Latest()
                .show(
                        source.indexCondition(),
                        found -> {
                            index.set(found);
                            if (found != IndexCondition.KEPT) {
                                new Latest().show(source.indexReady(), _ -> whole(), _ -> whole());
                            }
                        },
                        SearchModel::failed);
    }

    /** What was searched while the index was being made is searched once more. */
    private void whole() {
        index.set(IndexCondition.KEPT);
        ask();
    }

    /** Searches for {@code wanted}, as if it had been typed and ordered so. */
    public void show(Scope.Search wanted) {
        newest = wanted.newest();
        if (text.get().equals(wanted.typed())) {
            typed(wanted.typed());
        } else {
            text.set(wanted.typed());
        }
    }

    /** Searches for nothing. */
    public void clear() {
        text.set("");
    }

    /** Puts the newest first, or what says most about the words. */
    public void order(boolean newestFirst) {
        newest = newestFirst;
        typed(text.get());
    }

    /** Counts within a filter of the list from now on. */
    public void filter(ArticleFilter wanted) {
        if (filter != wanted) {
            filter = wanted;
            ask();
        }
    }

    /** Asks for ways to go on with what is typed. */
    public void suggest() {
        latestSuggestions.show(source.suggestions(text.get()), suggestions::set, problem -> {
            LOG.log(Level.FINE, "No suggestions", problem);
            suggestions.set(List.of());
        });
    }

    private void typed(String now) {
        Scope.Search wanted = now.isBlank() ? null : new Scope.Search(now, newest);
        if (wanted == null) {
            newest = false;
        }
        if (wanted == null ? search.get() == null : wanted.equals(search.get())) {
            return;
        }
        search.set(wanted);
        ask();
    }

    private void ask() {
        Scope.Search wanted = search.get();
        if (wanted == null) {
            latestOutcome.forget();
            latestMarking.forget();
            outcome.set(null);
            marking.set(SearchMarking.NONE);
            return;
        }
        latestOutcome.show(source.outcome(wanted, filter), outcome::set, SearchModel::failed);
        latestMarking.show(source.marking(wanted), marking::set, SearchModel::failed);
    }

    private static void failed(Throwable problem) {
        if (!(problem instanceof CancellationException)) {
            LOG.log(Level.WARNING, "The search could not be answered", problem);
        }
    }
}
