package app.broadsheet.ui.fx;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Says that something is being waited for, but only once that takes a while: what comes at once should not flash, and a
 * spinner costs more to draw than most of what it waits for. FX thread only.
 */
public final class LateSpinner extends StackPane {
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /** @param label what is waited for, for who listens */
    public LateSpinner(String label) {
        setMouseTransparent(true);
        setVisible(false);
        patience.setOnFinished(_ -> {
            ProgressIndicator spinner = new ProgressIndicator();
            spinner.setAccessibleText(label);
            getChildren().setAll(spinner);
        });
    }

    /** Waits, or no longer. */
    public void spin(boolean waiting) {
        if (waiting == isVisible()) {
            return;
        }
        setVisible(waiting);
        if (waiting) {
            patience.playFromStart();
        } else {
            patience.stop();
            getChildren().clear();
        }
    }
}
