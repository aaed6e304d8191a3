package app.broadsheet.ui.shell;

import java.util.function.DoubleSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The line between two panes: dragged, or moved with the arrow keys; a double click gives the first width back. */
final class ColumnDivider extends Region {
    private static final double KEY_STEP = 16;

    private final DoubleSupplier width;
    private final DoubleProperty wanted;
    private double grabbedAt;
    private double widthThen;

    /**
     * @param label for screen readers
     * @param width how wide the pane before it is now
     * @param wanted how wide the user wants it; negative for its first width
     */
    ColumnDivider(String label, DoubleSupplier width, DoubleProperty wanted) {
        this.width = width;
        this.wanted = wanted;
        getStyleClass().add("column-divider");
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(label);
        setFocusTraversable(true);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnKeyPressed(this::pressed);
    }

    private void grab(MouseEvent event) {
        grabbedAt = event.getSceneX();
        widthThen = width.getAsDouble();
        if (event.getClickCount() == 2) {
            wanted.set(-1);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        wanted.set(Math.max(0, widthThen + event.getSceneX() - grabbedAt));
        event.consume();
    }

    private void pressed(KeyEvent event) {
        double step = switch (event.getCode()) {
            case LEFT -> -KEY_STEP;
            case RIGHT -> KEY_STEP;
            default -> 0;
        };
        if (step != 0) {
            wanted.set(Math.max(0, width.getAsDouble() + step));
            event.consume();
        }
    }
}
