package app.broadsheet.ui.shell;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * What the window has beside its list, put in its place when that has been drawn: a part a frame. The list is there a quarter
 * of a second sooner for it, since JavaFX lays out no frame before all that is in it has its styles. FX thread only.
 */
final class LateParts extends AnimationTimer {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> there = new CompletableFuture<>();

    /** Puts a part in its place when it is its turn. */
    void add(Runnable part) {
        waiting.add(part);
    }

    /** Keeps the place of {@code part} until it is there; the style sheet says for {@code styleClass} how large that is. */
    StackPane placeFor(Node part, String styleClass) {
        StackPane place = new StackPane();
        place.getStyleClass().add(styleClass);
        add(() -> place.getChildren().add(part));
        return place;
    }

    /** Begins; completes, on the FX thread, when all are in their places and were drawn. */
    CompletableFuture<Void> put() {
        start();
        return there;
    }

    @Override
    public void handle(long now) {
        Runnable part = waiting.poll();
        if (part == null) {
            stop();
            there.complete(null);
        } else {
            part.run();
        }
    }
}
