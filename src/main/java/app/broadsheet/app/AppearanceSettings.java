package app.broadsheet.app;

import app.broadsheet.app.Appearance.Theme;
import app.broadsheet.app.Appearance.Typeface;
import java.util.Map;

/** {@link Appearance} as stored settings. A value that makes no sense counts as not set. */
final class AppearanceSettings {
    private static final int SMALLEST = 70;
    private static final int LARGEST = 250;

    private AppearanceSettings() {}

    static Appearance read(Map<String, String> values) {
        Appearance standard = Appearance.DEFAULT;
        return new Appearance(
                StoredChoice.of(values.get("appearance.theme"), standard.theme(), Theme.values()),
                StoredChoice.of(values.get("appearance.typeface"), standard.typeface(), Typeface.values()),
                size(values.getOrDefault("appearance.textSize", ""), standard.textSize()),
                StoredChoice.of(values.get("appearance.column"), standard.column(), Appearance.Column.values()),
                StoredChoice.of(values.get("appearance.lines"), standard.lines(), Appearance.Lines.values()),
                StoredChoice.of(values.get("appearance.edge"), standard.edge(), Appearance.Edge.values()));
    }

    static Map<String, String> write(Appearance appearance) {
        return Map.of(
                "appearance.theme", appearance.theme().name(),
                "appearance.typeface", appearance.typeface().name(),
                "appearance.textSize", Integer.toString(appearance.textSize()),
                "appearance.column", appearance.column().name(),
                "appearance.lines", appearance.lines().name(),
                "appearance.edge", appearance.edge().name());
    }

    private static int size(String text, int standard) {
        try {
            return Math.clamp(Integer.parseInt(text), SMALLEST, LARGEST);
        } catch (NumberFormatException e) {
            return standard;
        }
    }
}
