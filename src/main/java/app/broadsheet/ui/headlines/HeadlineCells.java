package app.broadsheet.ui.headlines;

import app.broadsheet.app.SearchMarking;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Bounds;

/** The cells of the list that there are, a few more than are in sight, and what all of them show. FX thread only. */
final class HeadlineCells {
    private final Set<HeadlineCell> all = new HashSet<>();
    private SearchMarking marking = SearchMarking.NONE;

    void add(HeadlineCell cell) {
        all.add(cell);
    }

    /** Shows two lines a row, or everything. */
    void compact(boolean now) {
        all.forEach(cell -> cell.compact(now));
    }

    /** Says anew how old everything is. */
    void tick() {
        all.forEach(HeadlineCell::tick);
    }

    /** What is searched, and so marked. */
    SearchMarking marking() {
        return marking;
    }

    /** Marks what is searched. */
    void mark(SearchMarking now) {
        marking = now;
        all.forEach(HeadlineCell::markAnew);
    }

    /** Whether a row is wholly in sight, in a list of this height. */
    boolean shows(int index, double height) {
        return all.stream()
                .filter(cell -> cell.getIndex() == index && cell.isVisible())
                .map(HeadlineCell::getBoundsInParent)
                .anyMatch((Bounds bounds) -> bounds.getMinY() >= 0 && bounds.getMaxY() <= height);
    }
}
