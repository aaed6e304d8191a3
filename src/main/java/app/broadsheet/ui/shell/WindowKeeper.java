package app.broadsheet.ui.shell;

import app.broadsheet.app.WindowMemory;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Puts the window where it was and tells when it moved. FX thread only. */
final class WindowKeeper {
    private static final Duration SETTLED = Duration.seconds(1);

    private final Stage stage;
    private final PauseTransition settle = new PauseTransition(SETTLED);
    private Rectangle2D restored = Rectangle2D.EMPTY;

    /** @param moved called a while after the window moved or changed its size */
    WindowKeeper(Stage stage, Runnable moved) {
        this.stage = stage;
        settle.setOnFinished(_ -> moved.run());
        stage.xProperty().subscribe(this::changed);
        stage.yProperty().subscribe(this::changed);
        stage.widthProperty().subscribe(this::changed);
        stage.heightProperty().subscribe(this::changed);
        stage.maximizedProperty().subscribe(this::changed);
    }

    /** Puts the window where it was left, or as near as the screens allow. */
    void restore(WindowMemory memory) {
        Rectangle2D place = WindowPlace.fit(
                new Rectangle2D(memory.x(), memory.y(), Math.max(1, memory.width()), Math.max(1, memory.height())),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        restored = place;
        stage.setMaximized(memory.maximized());
    }

    /** Where the window is, or was before it was maximised. */
    Rectangle2D place() {
        return restored;
    }

    /** Whether the window fills the screen. */
    boolean isMaximized() {
        return stage.isMaximized();
    }

    /** Hears when a width within the window changes, too. */
    void follow(ObservableValue<?> value) {
        value.subscribe(this::changed);
    }

    private void changed() {
        if (!stage.isMaximized() && !stage.isIconified() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            restored = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        if (stage.isShowing()) {
            settle.playFromStart();
        }
    }
}
