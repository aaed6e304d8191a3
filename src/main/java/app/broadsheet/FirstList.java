package app.broadsheet;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Tells when the list is there for the first time: some row of it, or what stands in its place when it is empty, has been
 * laid out and a frame with it was drawn. For {@link StartupTrace}. FX thread only.
 */
final class FirstList extends AnimationTimer {
    private final Node content;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private boolean laidOut;

    private FirstList(Node content) {
        this.content = content;
    }

    /** Completes, on the FX thread, at the beginning of the frame after the one that shows the list. */
    static CompletableFuture<Void> in(Node content) {
        FirstList list = new FirstList(content);
        list.start();
        return list.reached;
    }

    @Override
    public void handle(long now) {
        if (laidOut) {
            stop();
            reached.complete(null);
        }
        laidOut = isSeen(".headline-cell .row") || isSeen(".empty-list");
    }

    private boolean isSeen(String selector) {
        return content.lookupAll(selector).stream().anyMatch(FirstList::isLaidOut);
    }

    private static boolean isLaidOut(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getHeight() > 0;
    }
}
