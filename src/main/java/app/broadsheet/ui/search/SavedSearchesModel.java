package app.broadsheet.ui.search;

import app.broadsheet.app.SavedSearches;
import app.broadsheet.model.Change;
import app.broadsheet.model.SavedSearch;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The searches that the user keeps, with how many unread articles each finds. FX thread only. */
public final class SavedSearchesModel {
    private static final Logger LOG = Logger.getLogger(SavedSearchesModel.class.getName());

    private final SavedSearches saved;
    private final ReadOnlyObjectWrapper<List<SavedSearch>> searches =
            new ReadOnlyObjectWrapper<>(this, "searches", List.of());
    private final ReadOnlyObjectWrapper<Map<Scope.Search, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final Latest latest = new Latest();
    private boolean counting;
    private boolean again;

    public SavedSearchesModel(SavedSearches saved) {
        this.saved = saved;
    }

    /** The searches, in the order in which they were saved. */
    public ReadOnlyObjectProperty<List<SavedSearch>> searchesProperty() {
        return searches.getReadOnlyProperty();
    }

    /** How many unread articles each finds. */
    public ReadOnlyObjectProperty<Map<Scope.Search, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The saved search of these words and this order; null when it is not kept. */
    public @Nullable SavedSearch of(Scope.@Nullable Search search) {
        return searches.get().stream()
                .filter(each -> each.search().equals(search))
                .findFirst()
                .orElse(null);
    }

    /** Asks for all of them. */
    public void load() {
        latest.show(
                saved.all(),
                all -> {
                    searches.set(all);
                    count();
                },
                problem -> LOG.log(Level.WARNING, "Saved searches cannot be read", problem));
    }

    /** Asks again for what the changes may have made different. */
    public void apply(List<Change> changes) {
        if (changes.stream().anyMatch(Change.SourcesChanged.class::isInstance)) {
            load();
        } else if (!changes.isEmpty() && !searches.get().isEmpty()) {
            count();
        }
    }

    /** Counts one time after another: while one count is under way, any number of changes asks for one more. */
    private void count() {
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        new Latest()
                .show(
                        saved.counts(searches.get()),
                        counted -> {
                            counts.set(counted);
                            counted();
                        },
                        problem -> {
                            LOG.log(Level.FINE, "Saved searches cannot be counted", problem);
                            counted();
                        });
    }

    private void counted() {
        counting = false;
        if (again) {
            again = false;
            count();
        }
    }
}
