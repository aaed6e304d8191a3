package app.broadsheet.ui.fx;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** What is seen below the pointer while something is dragged. FX thread only. */
public final class DragPicture {
    private static final String DRAGGED = "dragged";

    private DragPicture() {}

    /**
     * A picture of what stands for it. What is dragged lies on no ground of its own, and a picture has white where nothing is,
     * in the dark as well: while it is taken the node has the style class {@code dragged}, which gives it one.
     */
    public static Image of(Node node) {
        SnapshotParameters bare = new SnapshotParameters();
        bare.setFill(Color.TRANSPARENT);
        node.getStyleClass().add(DRAGGED);
        try {
            return node.snapshot(bare, null);
        } finally {
            node.getStyleClass().remove(DRAGGED);
        }
    }
}
