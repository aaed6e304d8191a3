package app.broadsheet.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Runs on the FX thread, in the order given: at once when already there, else soon. With {@link Latest} and {@link
 * Batches} the only way onto that thread.
 */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** Runs on the FX thread after what is going on there now, also when called on it. */
    public void later(Runnable task) {
        Platform.runLater(task);
    }
}
