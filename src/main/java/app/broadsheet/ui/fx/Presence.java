package app.broadsheet.ui.fx;

import javafx.scene.Node;

/** Whether a node is there: one that is not is neither seen nor takes a place. FX thread only. */
public final class Presence {
    private Presence() {}

    /** Has {@code node} there, or not. */
    public static void set(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
