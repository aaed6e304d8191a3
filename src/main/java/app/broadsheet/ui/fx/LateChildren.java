package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * Children that are put into their parent when they are to be seen for the first time: JavaFX gives styles to all nodes of a
 * window, seen or not, about a millisecond each while the app starts. FX thread only.
 */
public final class LateChildren {
    private final List<Node> children;
    private final List<Node> all = new ArrayList<>();

    private LateChildren(List<Node> children) {
        this.children = children;
    }

    /** Puts {@code all} into {@code children}, those of some parent, in this order, each when it is visible. */
    public static LateChildren of(List<Node> children, Node... all) {
        LateChildren late = new LateChildren(children);
        for (Node child : all) {
            late.add(child);
        }
        return late;
    }

    /** Puts {@code child} after all others when it is visible. */
    public void add(Node child) {
        all.add(child);
        child.visibleProperty().subscribe(visible -> {
            if (visible && !children.contains(child)) {
                children.add(placeOf(child), child);
            }
        });
    }

    private int placeOf(Node child) {
        List<Node> before = all.subList(0, all.indexOf(child));
        return (int) before.stream().filter(children::contains).count();
    }
}
