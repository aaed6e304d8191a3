package app.broadsheet.ui.headlines;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Makes the cells that scrolling needs beyond those in sight, one in a frame, once the first rows have been there for a while.
 * A cell takes longer to make and style than a frame may, and otherwise the first turn of the wheel makes two or three at once.
 * FX thread only.
 */
final class SpareCells extends AnimationTimer {
    private static final int SPARE = 3;
    /** In frames: so long the window may still be drawing what comes with the first rows. */
    private static final int PATIENCE = 30;

    private final ListView<?> list;
    private int frames;

    /** Begins with the list's first rows. */
    SpareCells(ListView<?> list) {
        this.list = list;
    }

    @Override
    public void handle(long now) {
        Scene scene = list.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            stop();
            return;
        }
        frames++;
        if (frames <= PATIENCE || frames % 4 != 0) {
            return;
        }
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            // There and back before anything is drawn: the list has cells for as much, and keeps them.
            int rows = 1 + (frames - PATIENCE) / 4;
            double far = flow.getFirstVisibleCell().getHeight() * rows;
            flow.scrollPixels(-flow.scrollPixels(far));
        }
        if (frames >= PATIENCE + 4 * SPARE) {
            stop();
        }
    }
}
