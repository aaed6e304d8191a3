package app.broadsheet.ui.imports;

import app.broadsheet.ui.fx.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Takes what is dropped anywhere on the window, and shows while it is dragged where it will go. FX thread only. */
public final class DropTarget {
    private final DropHint hint = new DropHint(Words.of(DropTarget.class));
    private final Function<Node, Landing> places;
    private final BiConsumer<Dragged, Landing> open;
    private final ReadOnlyObjectWrapper<@Nullable Landing> landing = new ReadOnlyObjectWrapper<>();

    /**
     * @param window the node that covers the window
     * @param places where what is dropped on a node goes
     * @param open gets what was dropped
     */
    public DropTarget(Node window, Function<Node, Landing> places, BiConsumer<Dragged, Landing> open) {
        this.places = places;
        this.open = open;
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> end());
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        // While another program drags, the mouse is its own: once it is ours again the drag is over, however it ended.
        window.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> end());
    }

    /** What lies over the window. */
    public Node hint() {
        return hint;
    }

    /** Where what is dragged over the window would go; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Landing> landingProperty() {
        return landing.getReadOnlyProperty();
    }

    private void over(DragEvent event) {
        // What is dragged within the window is the panes' own business.
        if (event.getGestureSource() != null) {
            return;
        }
        Dragged.of(event.getDragboard()).ifPresent(what -> {
            event.acceptTransferModes(TransferMode.COPY);
            Landing at = at(event.getTarget(), what);
            landing.set(at);
            hint.show(what, at, event.getSceneY());
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        end();
        Optional<Dragged> what = Dragged.of(event.getDragboard());
        event.setDropCompleted(what.isPresent());
        event.consume();
        what.ifPresent(one -> open.accept(one, at(event.getTarget(), one)));
    }

    private void end() {
        hint.setVisible(false);
        landing.set(null);
    }

    private Landing at(EventTarget target, Dragged what) {
        return (target instanceof Node node ? places.apply(node) : Landing.WINDOW).of(what.kind());
    }
}
