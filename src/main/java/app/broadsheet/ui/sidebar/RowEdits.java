package app.broadsheet.ui.sidebar;

import java.util.List;
import javafx.collections.ObservableList;

/** Changes a list as little as one run of changes can, so that what stays keeps its selection and its place. */
final class RowEdits {
    private RowEdits() {}

    static <T> void become(ObservableList<T> list, List<T> wanted) {
        int same = 0;
        int shorter = Math.min(list.size(), wanted.size());
        while (same < shorter && list.get(same).equals(wanted.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && list.get(list.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        if (list.size() - tail > same) {
            list.remove(same, list.size() - tail);
        }
        if (wanted.size() - tail > same) {
            list.addAll(same, wanted.subList(same, wanted.size() - tail));
        }
    }
}
