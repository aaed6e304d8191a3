package app.broadsheet.ui.fx;

import java.net.URI;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;

/** Which link a node is part of, for menus. FX thread only. */
public final class Links {
    private Links() {}

    /** Makes {@code node} part of a link. */
    public static void mark(Node node, URI target) {
        node.getProperties().put(Links.class, target);
    }

    /** Where the link leads that the target of an event is part of. */
    public static Optional<URI> at(EventTarget target) {
        return Lineage.of(target)
                .filter(Node::hasProperties)
                .map(node -> node.getProperties().get(Links.class))
                .filter(URI.class::isInstance)
                .map(URI.class::cast)
                .findFirst();
    }
}
