package app.broadsheet.app;

import java.util.Map;

/** {@link OfflineEdition} as settings. */
final class OfflineEditionSettings {
    private static final int MOST = 1_000_000;

    private OfflineEditionSettings() {}

    static OfflineEdition read(Map<String, String> values) {
        OfflineEdition standard = OfflineEdition.DEFAULT;
        return new OfflineEdition(
                number(values, "offline.ahead", standard.megabytesAhead()),
                number(values, "offline.months", standard.monthsKept()),
                number(values, "offline.pictures", standard.pictureMegabytes()),
                yes(values, "offline.mains", standard.mainsOnly()),
                yes(values, "offline.unmetered", standard.unmeteredOnly()));
    }

    static Map<String, String> write(OfflineEdition edition) {
        return Map.of(
                "offline.ahead", Integer.toString(edition.megabytesAhead()),
                "offline.months", Integer.toString(edition.monthsKept()),
                "offline.pictures", Integer.toString(edition.pictureMegabytes()),
                "offline.mains", Boolean.toString(edition.mainsOnly()),
                "offline.unmetered", Boolean.toString(edition.unmeteredOnly()));
    }

    private static boolean yes(Map<String, String> values, String name, boolean standard) {
        String stored = values.get(name);
        return stored == null ? standard : Boolean.parseBoolean(stored);
    }

    private static int number(Map<String, String> values, String name, int standard) {
        try {
            return Math.clamp(Long.parseLong(values.getOrDefault(name, "")), 0, MOST);
        } catch (NumberFormatException e) {
            return standard;
        }
    }
}
