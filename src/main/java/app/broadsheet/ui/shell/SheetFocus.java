package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Lineage;
import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard within a sheet for as long as it lies over the window: the Tab key goes round in it, and what happens
 * behind it takes no focus. FX thread only.
 */
final class SheetFocus {
    private final ModalPane sheets;

    private SheetFocus(ModalPane sheets) {
        this.sheets = sheets;
    }

    static void keep(ModalPane sheets) {
        SheetFocus focus = new SheetFocus(sheets);
        sheets.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(focus::moved);
            }
        });
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        Node sheet = sheets.getContent();
        if (now != null && sheet != null && sheets.isDisplay() && !isWithin(now)) {
            List<Node> stops = sheet.lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node))
                    .toList();
            if (!stops.isEmpty()) {
                boolean backwards = stops.getFirst().equals(before);
                Node stop = backwards ? stops.getLast() : stops.getFirst();
                stop.requestFocus();
                if (stops.size() > 1) {
                    // There and back: only who comes by traversal is seen to have the keyboard.
                    stop.requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                    Node beside = stop.getScene().getFocusOwner();
                    beside.requestFocusTraversal(backwards ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
                }
            }
        }
    }

    /** The pane of all sheets itself is none. */
    private boolean isWithin(Node node) {
        return !node.equals(sheets) && Lineage.of(node).anyMatch(sheets::equals);
    }

    private static boolean isSeen(Node node) {
        return Lineage.of(node).allMatch(Node::isVisible);
    }
}
