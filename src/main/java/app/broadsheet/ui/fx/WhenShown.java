package app.broadsheet.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** What is done each time that a part of a window comes up, as in a popover: not before, and anew each time. FX thread only. */
public final class WhenShown {
    private WhenShown() {}

    /** Runs {@code task} now if {@code part} is in a window that shows, and each time that it comes to be. */
    public static void run(Node part, Runnable task) {
        part.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe(showing -> {
                    if (Boolean.TRUE.equals(showing)) {
                        task.run();
                    }
                });
    }
}
