package app.broadsheet.ui.fx;

import java.util.Locale;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;

/** What the system asks of all programs, for those who see little or get sick of things that move. FX thread only. */
public final class SystemLooks {
    /** Windows' switch; GTK has none, but themes that are named so. */
    private static final String WINDOWS = "Windows.SPI.HighContrast";

    private static final String GTK_THEME = "GTK.theme_name";

    private SystemLooks() {}

    /** Whether nothing should move that need not. */
    public static boolean reducedMotion() {
        return Platform.getPreferences().isReducedMotion();
    }

    static boolean highContrast() {
        Platform.Preferences all = Platform.getPreferences();
        return all.getBoolean(WINDOWS).orElse(false)
                || all.getString(GTK_THEME).orElse("").toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    static void onHighContrast(Runnable changed) {
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) change -> {
            if (change.getKey().equals(WINDOWS) || change.getKey().equals(GTK_THEME)) {
                changed.run();
            }
        });
    }
}
