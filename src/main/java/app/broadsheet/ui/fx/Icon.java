package app.broadsheet.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/**
 * A sign of the typeface of icons, for the eye only: whoever listens hears nothing of it. Size and colour are the style sheet's.
 * Style class {@code icon}. Ikonli's own node has its typeface from a style only: until it has that, JavaFX looks for the sign in
 * every typeface of the system, and opens them all.
 */
public final class Icon extends Text {
    Icon(Ikon glyph, String... styleClasses) {
        setFont(Fonts.icons());
        getStyleClass().add("icon");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        show(glyph);
    }

    /** Shows another sign. */
    public void show(Ikon glyph) {
        setText(Character.toString(glyph.getCode()));
    }
}
