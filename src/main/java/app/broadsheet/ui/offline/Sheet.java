package app.broadsheet.ui.offline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A sheet with a title, something to read or choose, and buttons at its foot. */
class Sheet extends VBox {
    Sheet(String styleClass) {
        getStyleClass().addAll("panel-sheet", "offline-sheet", styleClass);
        setMaxHeight(USE_PREF_SIZE);
    }

    static HBox foot(Node... buttons) {
        HBox foot = new HBox(buttons);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The one that Enter presses. */
    static Button first(String text, Runnable action) {
        Button button = button(text, action);
        button.setDefaultButton(true);
        return button;
    }
}
