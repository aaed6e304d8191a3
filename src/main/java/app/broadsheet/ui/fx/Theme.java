package app.broadsheet.ui.fx;

import app.broadsheet.app.Appearance;
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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * The looks of the whole app: AtlantaFX's Primer with our style sheets of {@code assets/css} above it, which say the
 * colours. Follows the system unless the user chose. The root of every window, popups included, has the pseudo-class
 * {@code dark} or not, {@code contrast} above it, {@code sans} when the user reads in that, and those of {@code column-}
 * and {@code lines-} and {@code justified}; no style sheet is exchanged for it, since JavaFX
 * then shows popups with the styles that they had before and logs that it finds no colours. FX thread only.
 */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("column-narrow");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("column-wide");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("lines-close");
    private static final PseudoClass JUSTIFIED = PseudoClass.getPseudoClass("justified");
    private static final PseudoClass APART = PseudoClass.getPseudoClass("lines-apart");
    private static final List<String> SHEETS = List.of(
            "colours",
            "controls",
            "text",
            "shell",
            "sidebar",
            "headlines",
            "search",
            "imports",
            "settings",
            "offline",
            "article",
            "stories",
            "comments");
    /** Those that the reader's text size scales. */
    private static final List<String> SCALED = List.of("article", "stories", "comments");

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper(this, "contrast");
    private final ReadOnlyBooleanWrapper sans = new ReadOnlyBooleanWrapper(this, "sans");
    private final ReadOnlyObjectWrapper<Appearance> looks =
            new ReadOnlyObjectWrapper<>(this, "looks", Appearance.DEFAULT);
    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(this, "textSize", 100);
    private Appearance appearance = Appearance.DEFAULT;

    /**
     * Has JavaFX look up the system's typefaces and loads the app's, which the first theme waits for. Some hundred
     * milliseconds. Any thread, also before JavaFX is up.
     */
    public static void loadTypefaces() {
        Fonts.load();
    }

    /** Loads the typefaces that articles need, too. Any thread. */
    public static void loadOtherTypefaces() {
        Fonts.loadOthers();
    }

    /** Loads all typefaces, if that was not done, and sets the app's style sheet. The system is followed for as long as the app runs. */
    public Theme() {
        this(true);
    }

    /** The same for a window that shows no article yet: {@link #loadOtherTypefaces} comes before it does. */
    public static Theme beforeArticles() {
        return new Theme(false);
    }

    private Theme(boolean articles) {
        Fonts.load();
        if (articles) {
            Fonts.loadOthers();
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::mark);
            }
        });
        Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply());
        SystemLooks.onHighContrast(this::apply);
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

    /** Gives a scene our style sheets and keeps its root right. Popups take those of the scene that they open over. */
    public void dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add(address(sheet)));
        scene.rootProperty().subscribe(this::mark);
        dark.subscribe((before, now) -> mark(scene.getRoot()));
        contrast.subscribe((before, now) -> mark(scene.getRoot()));
        sans.subscribe((before, now) -> mark(scene.getRoot()));
        looks.subscribe((before, now) -> mark(scene.getRoot()));
        textSize.subscribe(now -> scene.getRoot().getStylesheets().setAll(scaled(now.intValue())));
    }

    private void mark(Window window) {
        if (window.getScene() != null) {
            mark(window.getScene().getRoot());
        }
    }

    private void mark(Parent root) {
        root.pseudoClassStateChanged(DARK, dark.get());
        root.pseudoClassStateChanged(CONTRAST, contrast.get());
        root.pseudoClassStateChanged(SANS, sans.get());
        Appearance now = looks.get();
        root.pseudoClassStateChanged(NARROW, now.column() == Appearance.Column.NARROW);
        root.pseudoClassStateChanged(WIDE, now.column() == Appearance.Column.WIDE);
        root.pseudoClassStateChanged(CLOSE, now.lines() == Appearance.Lines.CLOSE);
        root.pseudoClassStateChanged(JUSTIFIED, now.edge() == Appearance.Edge.JUSTIFIED);
        root.pseudoClassStateChanged(APART, now.lines() == Appearance.Lines.APART);
    }

    /** What stands above the sheets of the scene, which are for a text size of 100 %. */
    private static List<String> scaled(int percent) {
        return percent == 100
                ? List.of()
                : SCALED.stream()
                        .map(sheet -> ScaledSheet.of(address(sheet), percent))
                        .toList();
    }

    private static String address(String sheet) {
        URL url = Objects.requireNonNull(Theme.class.getResource("/assets/css/" + sheet + ".css"), sheet);
        return url.toExternalForm();
    }

    private void apply() {
        boolean system = appearance.theme() == Appearance.Theme.SYSTEM;
        contrast.set(appearance.theme() == Appearance.Theme.CONTRAST || (system && SystemLooks.highContrast()));
        dark.set(contrast.get()
                || appearance.theme() == Appearance.Theme.DARK
                || (system && Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        sans.set(appearance.typeface() == Appearance.Typeface.SANS);
        textSize.set(appearance.textSize());
        looks.set(appearance);
        Window.getWindows().forEach(this::mark);
    }
}
