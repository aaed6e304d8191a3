package app.broadsheet;

import app.broadsheet.ui.fx.Lineage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Tells when the list is there for the first time: some row of it, or what stands in its place, has been laid out and a
 * frame with it was drawn; or that it was waited for long enough. What can wait at a start waits for this. FX thread
 * only.
 */
final class FirstList extends AnimationTimer {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Node content;
    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private boolean laidOut;
    private long began;

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
        began = began == 0 ? now : began;
        if (laidOut || now - began > PATIENCE.toNanos()) {
            stop();
            reached.complete(null);
        }
        laidOut = isSeen(".headline-cell .row") || isSeen(".empty-list") || isSeen(".outbox-pane");
    }

    private boolean isSeen(String selector) {
        return content.lookupAll(selector).stream().anyMatch(FirstList::isLaidOut);
    }

    private static boolean isLaidOut(Node node) {
        return Lineage.of(node).allMatch(Node::isVisible)
                && node.getLayoutBounds().getHeight() > 0;
    }
}
