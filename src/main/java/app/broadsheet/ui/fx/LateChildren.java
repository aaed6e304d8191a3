package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children that are put into their pane when they are to be seen for the first time: JavaFX gives styles to all nodes of a window,
 * seen or not, about a millisecond each while the app starts. FX thread only.
 */
public final class LateChildren {
    private final Pane pane;
    private final List<Node> all = new ArrayList<>();

    private LateChildren(Pane pane) {
        this.pane = pane;
    }

    /** Puts {@code children} into {@code pane} in this order, each when it is visible. */
    public static LateChildren of(Pane pane, Node... children) {
        LateChildren late = new LateChildren(pane);
        for (Node child : children) {
            late.add(child);
        }
        return late;
    }

    /** Puts {@code child} after all others when it is visible. */
    public void add(Node child) {
        all.add(child);
        child.visibleProperty().subscribe(visible -> {
            if (visible && !pane.getChildren().contains(child)) {
                pane.getChildren().add(placeOf(child), child);
            }
        });
    }

    private int placeOf(Node child) {
        List<Node> before = all.subList(0, all.indexOf(child));
        return (int) before.stream().filter(pane.getChildren()::contains).count();
    }
}
