package app.broadsheet.ui.article;

import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Scrolls a page on while the mouse is held beyond its edge, as when more is selected than is seen. FX thread only. */
final class DragScroll extends AnimationTimer {
    /** What part of the distance to the edge is scrolled in a frame. */
    private static final double SHARE = 0.25;

    private static final double FASTEST = 60;
    private final ReadingScroll scroll;
    private double x;
    private double y;
    private boolean running;
    private @Nullable BiConsumer<Double, Double> moved;

    DragScroll(ReadingScroll scroll) {
        this.scroll = scroll;
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> end());
        scroll.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> end());
        scroll.sceneProperty().subscribe(this::end);
    }

    /** Takes in where the mouse is. */
    void drag(double sceneX, double sceneY, BiConsumer<Double, Double> afterStep) {
        x = sceneX;
        y = sceneY;
        moved = afterStep;
        if (beyond() == 0) {
            end();
        } else if (!running) {
            running = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        double beyond = beyond();
        if (beyond == 0) {
            end();
            return;
        }
        scroll.scrollBy(Math.clamp(beyond * SHARE, -FASTEST, FASTEST));
        if (moved != null) {
            moved.accept(x, y);
        }
    }

    private void end() {
        running = false;
        stop();
    }

    /** How far the mouse is below what is seen, or above it (negative), in pixels. */
    private double beyond() {
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        return y > seen.getMaxY() ? y - seen.getMaxY() : Math.min(0, y - seen.getMinY());
    }
}
