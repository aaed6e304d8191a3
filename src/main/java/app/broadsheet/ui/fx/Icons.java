package app.broadsheet.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.Ikon;

/** Makes icons and the buttons that are nothing but an icon. Size and colour are the style sheet's. */
public final class Icons {
    private Icons() {}

    /** An icon of these style classes. */
    public static Icon icon(Ikon glyph, String... styleClasses) {
        return new Icon(glyph, styleClasses);
    }

    /**
     * A button that shows only an icon, with {@code label} as tooltip and for screen readers. Style class {@code
     * icon-button}.
     */
    public static Button button(Ikon glyph, String label, Runnable action) {
        Button button = new Button();
        dress(button, icon(glyph), label);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Like {@link #button}, but it stays pressed. Style class {@code icon-button}. */
    public static ToggleButton toggle(Ikon glyph, String label) {
        ToggleButton button = new ToggleButton();
        dress(button, icon(glyph), label);
        return button;
    }

    /** Gives an icon button another icon and label, as its meaning changes. */
    public static void dress(ButtonBase button, Node icon, String label) {
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        if (!button.getStyleClass().contains("icon-button")) {
            button.getStyleClass().add("icon-button");
        }
        LateTooltip.set(button, label);
        button.setAccessibleText(label);
    }
}
