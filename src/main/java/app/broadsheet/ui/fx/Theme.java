package app.broadsheet.ui.fx;

import app.broadsheet.app.Appearance;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * The looks of the whole app: AtlantaFX's Primer, light or dark, with our style sheets of {@code assets/css} above it.
 * Follows the system unless the user chose. The roots of its scenes have the pseudo-class {@code dark} or not, and
 * {@code sans} when the user reads in that. FX thread only.
 */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
    private static final List<String> SHEETS =
            List.of("controls", "text", "shell", "sidebar", "headlines", "imports", "settings");
    /** Those that the reader's text size scales; they come last. */
    private static final List<String> SCALED = List.of("article", "comments");

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyBooleanWrapper sans = new ReadOnlyBooleanWrapper(this, "sans");
    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(this, "textSize", 100);
    private Appearance appearance = Appearance.DEFAULT;

    /** Loads the typefaces and sets the app's style sheet. The system is followed for as long as the app runs. */
    public Theme() {
        Fonts.load();
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply());
        apply();
    }

    /** Shows what the user chose. */
    public void show(Appearance chosen) {
        appearance = chosen;
        apply();
    }

    /** Whether it is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Gives a scene our style sheets and keeps them right. Popups take those of the scene that they open over. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(colours());
        SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
        SCALED.forEach(sheet -> scene.getStylesheets().add(scaled(sheet)));
        int first = scene.getStylesheets().size() - SCALED.size();
        scene.rootProperty().subscribe(this::mark);
        dark.subscribe((before, now) -> {
            scene.getStylesheets().set(0, colours());
            mark(scene.getRoot());
        });
        sans.subscribe((before, now) -> mark(scene.getRoot()));
        textSize.subscribe((before, now) -> {
            for (int i = 0; i < SCALED.size(); i++) {
                scene.getStylesheets().set(first + i, scaled(SCALED.get(i)));
            }
        });
    }

    private void mark(Parent root) {
        root.pseudoClassStateChanged(DARK, dark.get());
        root.pseudoClassStateChanged(SANS, sans.get());
    }

    private String colours() {
        return address(dark.get() ? "colours-dark" : "colours-light");
    }

    private String scaled(String sheet) {
        return textSize.get() == 100 ? address(sheet) : ScaledSheet.of(address(sheet), textSize.get());
    }

    private static String address(String sheet) {
        URL url = Objects.requireNonNull(Theme.class.getResource("/assets/css/" + sheet + ".css"), sheet);
        return url.toExternalForm();
    }

    private void apply() {
        boolean nowDark = switch (appearance.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        String primer = (nowDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer);
        }
        dark.set(nowDark);
        sans.set(appearance.typeface() == Appearance.Typeface.SANS);
        textSize.set(appearance.textSize());
    }
}
