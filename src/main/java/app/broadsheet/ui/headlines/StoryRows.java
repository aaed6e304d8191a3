package app.broadsheet.ui.headlines;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;

/** Opens and closes the stories of rows: what several tell is one row, and the others below it. FX thread only. */
final class StoryRows {
    private final HeadlineList list;
    private final HeadlinesModel model;

    StoryRows(HeadlineList list, HeadlinesModel model) {
        this.list = list;
        this.model = model;
    }

    /** What was selected among the rows that go is now the row that stands for them; it is not opened. */
    void open(HeadlineRow row, boolean open) {
        HeadlineRow before = list.only();
        model.openStory(row, open);
        if (!open && before != null && model.folds().together(before, row)) {
            list.selectQuietly(row.id());
        }
    }

    /** Opens by the arrow that leads onward, and closes by the other; false when the key does neither here. */
    boolean pressed(HeadlineRow row, KeyCode key) {
        boolean onward = list.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
        boolean opens = key == (onward ? KeyCode.RIGHT : KeyCode.LEFT);
        boolean closes = key == (onward ? KeyCode.LEFT : KeyCode.RIGHT);
        StoryFold fold = row.foldProperty().get();
        if (opens && fold.hasOthers() && !fold.open()) {
            open(row, true);
            return true;
        }
        if (closes && (fold.open() || fold.below())) {
            open(first(row), false);
            return true;
        }
        return false;
    }

    /** The row that stands for the story of {@code row}, which may be itself. */
    private HeadlineRow first(HeadlineRow row) {
        return list.getItems().stream()
                .filter(each ->
                        each.foldProperty().get().hasOthers() && model.folds().together(each, row))
                .findFirst()
                .orElse(row);
    }
}
