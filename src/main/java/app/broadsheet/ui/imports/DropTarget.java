package app.broadsheet.ui.imports;

import app.broadsheet.ui.fx.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Takes what is dropped anywhere on the window, and shows while it is dragged where it will go. FX thread only. */
public final class DropTarget {
    private final DropHint hint = new DropHint(Words.of(DropTarget.class));
    private final Consumer<Dragged> open;

    /**
     * @param window the node that covers the window
     * @param open gets what was dropped
     */
    public DropTarget(Node window, Consumer<Dragged> open) {
        this.open = open;
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        // While another program drags, the mouse is its own: once it is ours again the drag is over, however it ended.
        window.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> hint.setVisible(false));
    }

    /** What lies over the window. */
    public Node hint() {
        return hint;
    }

    private void over(DragEvent event) {
        // What is dragged within the window is the panes' own business.
        if (event.getGestureSource() != null) {
            return;
        }
        Dragged.of(event.getDragboard()).ifPresent(what -> {
            event.acceptTransferModes(TransferMode.COPY);
            hint.show(what);
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        hint.setVisible(false);
        Optional<Dragged> what = Dragged.of(event.getDragboard());
        event.setDropCompleted(what.isPresent());
        event.consume();
        what.ifPresent(open);
    }
}
