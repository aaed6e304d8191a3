package app.broadsheet;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** When the rows of another list are laid out and the next frame begins: JavaFX begins it when what it was given is drawn. */
final class OpenedList extends AnimationTimer {
    private final ListView<?> list;
    private final CompletableFuture<Long> seen;
    private final Scene scene;
    private final @Nullable Object before;
    private final Runnable laidOut = this::laidOut;
    private boolean there;

    private OpenedList(ListView<?> list, CompletableFuture<Long> seen) {
        this.list = list;
        this.seen = seen;
        scene = list.getScene();
        before = first();
        scene.addPostLayoutPulseListener(laidOut);
    }

    /** Completes {@code seen} with the nanoseconds of {@link System#nanoTime} then. On the FX thread, before another list is chosen. */
    static void after(ListView<?> list, CompletableFuture<Long> seen) {
        new OpenedList(list, seen).start();
    }

    @Override
    public void handle(long now) {
        if (there) {
            stop();
            scene.removePostLayoutPulseListener(laidOut);
            seen.complete(System.nanoTime());
        }
    }

    private void laidOut() {
        Object first = first();
        there |= first != null && !first.equals(before);
    }

    private @Nullable Object first() {
        return list.getItems().isEmpty() ? null : list.getItems().getFirst();
    }
}
