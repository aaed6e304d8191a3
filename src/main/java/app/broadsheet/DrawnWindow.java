package app.broadsheet;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * A window that is only drawn to a file, at any size: JavaFX 26's headless screen has 1000 × 1000 pixels, and a stage
 * beyond it fails while it is painted. So the window's content is laid out at its own size within a stage that fits.
 */
final class DrawnWindow {
    private static final double SIDE = 900;

    private final Parent content;

    private DrawnWindow(Parent content) {
        this.content = content;
    }

    /** Takes the content of {@code scene} over into {@code stage}, {@code width} × {@code height} pixels large. */
    static DrawnWindow on(Stage stage, Scene scene, double width, double height) {
        Parent content = scene.getRoot();
        scene.setRoot(new Region());
        content.setManaged(false);
        Scene drawn = new Scene(new Pane(content), SIDE, SIDE);
        drawn.getStylesheets().setAll(scene.getStylesheets());
        // The looks are said of a scene's root, which is another one now.
        content.getPseudoClassStates().forEach(look -> drawn.getRoot().pseudoClassStateChanged(look, true));
        drawn.setFill(scene.getFill());
        stage.setScene(drawn);
        content.resize(width, height);
        return new DrawnWindow(content);
    }

    /** What is drawn. */
    Parent content() {
        return content;
    }
}
