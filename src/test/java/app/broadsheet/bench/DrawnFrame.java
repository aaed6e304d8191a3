package app.broadsheet.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * When something is laid out and the frame after that begins: JavaFX begins it when what it was given before is drawn. FX thread
 * only.
 */
public final class DrawnFrame extends AnimationTimer {
    private final Scene scene;
    private final BooleanSupplier there;
    private final CompletableFuture<Long> drawn = new CompletableFuture<>();
    private final Runnable laidOut = this::laidOut;
    private boolean is;

    private DrawnFrame(Scene scene, BooleanSupplier there) {
        this.scene = scene;
        this.there = there;
        scene.addPostLayoutPulseListener(laidOut);
    }

    /** Completes with what {@link System#nanoTime} is then. {@code there} is asked behind each layout, whether it is in it. */
    public static CompletableFuture<Long> of(Scene scene, BooleanSupplier there) {
        DrawnFrame frame = new DrawnFrame(scene, there);
        frame.start();
        return frame.drawn;
    }

    @Override
    public void handle(long now) {
        if (is) {
            stop();
            scene.removePostLayoutPulseListener(laidOut);
            drawn.complete(System.nanoTime());
        }
    }

    private void laidOut() {
        is = is || there.getAsBoolean();
    }
}
