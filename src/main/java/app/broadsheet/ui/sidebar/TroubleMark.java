package app.broadsheet.ui.sidebar;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Reasons;
import app.broadsheet.ui.fx.Words;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The quiet mark of a source that could not be fetched or is not fetched any more; leads to what can be done about it. */
final class TroubleMark extends Button {
    private final Words words;

    TroubleMark(Words words) {
        this.words = words;
        getStyleClass().add("trouble-mark");
        setFocusTraversable(false);
        // A press on the mark is its own; the click after it would choose the row.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /** Shows how it is with a row; answers the same in words, empty when all is well. */
    String show(SidebarRow row) {
        String wrong = row.problemProperty().get();
        boolean stopped = row.stoppedProperty().get();
        boolean shown = stopped || !wrong.isEmpty();
        Presence.set(this, shown);
        if (!shown) {
            return "";
        }
        setGraphic(Icons.icon(stopped ? BootstrapIcons.PAUSE_CIRCLE : BootstrapIcons.EXCLAMATION_TRIANGLE));
        String why = stopped && wrong.isEmpty()
                ? words.get("trouble.stopped")
                : Reasons.ours().say(wrong);
        setAccessibleText(words.get("trouble.open", row.titleProperty().get()));
        return why;
    }
}
