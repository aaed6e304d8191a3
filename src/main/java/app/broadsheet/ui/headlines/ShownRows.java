package app.broadsheet.ui.headlines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the list view has, brought to what it should have by as few changes as there are runs of neighbours, so that
 * it keeps its selection and its place. FX thread only.
 */
final class ShownRows {
    private final ObservableList<HeadlineRow> rows = FXCollections.observableArrayList();
    private final ObservableList<HeadlineRow> view = FXCollections.unmodifiableObservableList(rows);

    ObservableList<HeadlineRow> view() {
        return view;
    }

    /** Shows these, each with its heading when {@code grouped}. */
    void become(List<HeadlineRow> wanted, boolean grouped) {
        head(wanted, grouped);
        if (rows.equals(wanted)) {
            return;
        }
        removeAllBut(new HashSet<>(wanted));
        Set<HeadlineRow> here = new HashSet<>(rows);
        int at = 0;
        while (at < wanted.size()) {
            HeadlineRow row = wanted.get(at);
            if (at < rows.size() && rows.get(at).equals(row)) {
                at++;
            } else if (here.contains(row)) {
                // It moves, as a row does that comes below the first one of its story.
                rows.remove(row);
                rows.add(at, row);
                at++;
            } else {
                List<HeadlineRow> run = new ArrayList<>();
                while (at + run.size() < wanted.size() && !here.contains(wanted.get(at + run.size()))) {
                    run.add(wanted.get(at + run.size()));
                }
                rows.addAll(at, run);
                at += run.size();
            }
        }
    }

    private void removeAllBut(Set<HeadlineRow> staying) {
        if (staying.isEmpty()) {
            rows.clear();
        } else {
            rows.removeIf(row -> !staying.contains(row));
        }
    }

    private static void head(List<HeadlineRow> wanted, boolean grouped) {
        @Nullable RowGroup above = null;
        for (HeadlineRow row : wanted) {
            boolean below = row.foldProperty().get().below();
            row.heads(grouped && !below && !row.group().equals(above));
            if (!below) {
                above = row.group();
            }
        }
    }
}
