package app.broadsheet.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a node is in. FX thread only. */
public final class Lineage {
    private Lineage() {}

    /** The target of an event and the nodes around it, from the inside out; empty when it is no node. */
    public static Stream<Node> of(@Nullable EventTarget target) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = target instanceof Node one ? one : null; node != null; node = node.getParent()) {
            nodes.add(node);
        }
        return nodes.stream();
    }
}
