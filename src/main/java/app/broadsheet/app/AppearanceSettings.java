package app.broadsheet.app;

import app.broadsheet.app.Appearance.Theme;
import app.broadsheet.app.Appearance.Typeface;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Appearance} as stored settings. A value that makes no sense counts as not set. */
final class AppearanceSettings {
    private static final int SMALLEST = 70;
    private static final int LARGEST = 250;

    private AppearanceSettings() {}

    static Appearance read(Map<String, String> values) {
        Appearance standard = Appearance.DEFAULT;
        return new Appearance(
                choice(values.get("appearance.theme"), standard.theme(), Theme.values()),
                choice(values.get("appearance.typeface"), standard.typeface(), Typeface.values()),
                size(values.getOrDefault("appearance.textSize", ""), standard.textSize()),
                choice(values.get("appearance.column"), standard.column(), Appearance.Column.values()),
                choice(values.get("appearance.lines"), standard.lines(), Appearance.Lines.values()),
                choice(values.get("appearance.edge"), standard.edge(), Appearance.Edge.values()));
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

    private static <E extends Enum<E>> E choice(@Nullable String name, E standard, E[] all) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return standard;
    }

    private static int size(String text, int standard) {
        try {
            return Math.clamp(Integer.parseInt(text), SMALLEST, LARGEST);
        } catch (NumberFormatException e) {
            return standard;
        }
    }
}
