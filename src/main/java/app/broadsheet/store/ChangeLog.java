package app.broadsheet.store;

import app.broadsheet.model.Change;
import java.util.ArrayList;
import java.util.List;

/** The changes of a transaction that is under way. */
final class ChangeLog {
    private final List<Change> changes = new ArrayList<>();

    void add(Change change) {
        boolean once = change instanceof Change.SourcesChanged || change instanceof Change.OwnCommentsChanged;
        if (once && changes.contains(change)) {
            return;
        }
        changes.add(change);
    }

    int mark() {
        return changes.size();
    }

    void backTo(int mark) {
        changes.subList(mark, changes.size()).clear();
    }

    List<Change> all() {
        return List.copyOf(changes);
    }
}
