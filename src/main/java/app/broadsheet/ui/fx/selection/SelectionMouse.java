package app.broadsheet.ui.fx.selection;

import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Selects with the mouse: dragging by characters, from a double click on by words, from a triple click on by whole texts;
 * with Shift from where it began before. FX thread only.
 */
public final class SelectionMouse {
    private static final int WORD = 2;
    private static final int TEXT = 3;
    private final Node area;
    private final Passage passage;
    private final Selection selection;
    private final Consumer<MouseEvent> dragged;
    private int unit;
    private boolean selecting;

    /**
     * Listens to {@code area} from now on.
     *
     * @param dragged called after a drag was taken in, so that what is read can scroll along
     */
    public SelectionMouse(Node area, Passage passage, Selection selection, Consumer<MouseEvent> dragged) {
        this.area = area;
        this.passage = passage;
        this.selection = selection;
        this.dragged = dragged;
        // Filters, since a scroll pane within, as that of a table, keeps presses for itself.
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> selecting = false);
    }

    /** Takes the point under the mouse into what is being selected, as after scrolling. */
    public void extendTo(double sceneX, double sceneY) {
        if (selecting) {
            if (unit == 1) {
                selection.extend(passage.at(sceneX, sceneY));
            } else {
                selection.extend(unitAt(sceneX, sceneY));
            }
        }
    }

    private void pressed(MouseEvent event) {
        selecting = event.getButton() == MouseButton.PRIMARY && !isControl(event.getTarget());
        if (!selecting) {
            return;
        }
        double x = event.getSceneX();
        double y = event.getSceneY();
        if (event.isShiftDown()) {
            unit = 1;
            selection.extend(passage.at(x, y));
        } else {
            unit = Math.min(event.getClickCount(), TEXT);
            selection.begin(unitAt(x, y));
        }
    }

    private void moved(MouseEvent event) {
        if (selecting && event.isPrimaryButtonDown() && !event.isStillSincePress()) {
            extendTo(event.getSceneX(), event.getSceneY());
            dragged.accept(event);
        }
    }

    private TextRange unitAt(double x, double y) {
        TextPlace place = passage.at(x, y);
        return switch (unit) {
            case WORD -> passage.word(x, y);
            case TEXT -> passage.text(place);
            default -> new TextRange(place, place);
        };
    }

    /** Buttons, cards and scroll bars have a use of their own for the mouse. */
    private boolean isControl(EventTarget target) {
        for (Node node = target instanceof Node one ? one : null;
                node != null && !node.equals(area);
                node = node.getParent()) {
            boolean button = node instanceof Control && !(node instanceof ScrollPane);
            if (button || node.getStyleClass().contains("clickable")) {
                return true;
            }
        }
        return false;
    }
}
