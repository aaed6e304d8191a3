package app.broadsheet.ui.fx;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/** Makes a whole region one button: for cards, which no {@code Button} can hold since their text wraps. */
public final class Clicks {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private Clicks() {}

    /**
     * Calls {@code action} on a click, Enter or Space, lets the keyboard reach the region, and tells screen readers that
     * it is a {@code role} with this label. Style class {@code clickable}.
     */
    public static void on(Region region, AccessibleRole role, String label, Runnable action) {
        region.getStyleClass().add("clickable");
        region.setFocusTraversable(true);
        region.setAccessibleRole(role);
        region.setAccessibleText(label);
        region.setPickOnBounds(true);
        region.setOnMousePressed(event -> {
            region.pseudoClassStateChanged(ARMED, event.getButton() == MouseButton.PRIMARY);
            region.requestFocus();
            // Else a scroll pane around it would take the focus.
            event.consume();
        });
        region.setOnMouseReleased(event -> region.pseudoClassStateChanged(ARMED, false));
        region.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                action.run();
            }
        });
        region.setOnKeyPressed(event -> {
            if (event.getTarget().equals(region)
                    && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                action.run();
            }
        });
    }
}
