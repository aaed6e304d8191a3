package app.broadsheet.app;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of newer versions. In an archive only {@code wanted} counts: an address to be opened is not taken from
 * one.
 *
 * @param wanted whether the user wants to be told of them; not at first
 * @param asked when it was asked last and an answer came, null for never
 * @param newest what the answer was; null for none
 * @param opened the version whose page the user has opened; empty for none
 */
record ReleaseMemory(
        boolean wanted, @Nullable Instant asked, @Nullable Release newest, String opened) {
    static ReleaseMemory read(Map<String, String> values) {
        return new ReleaseMemory(
                StoredChoice.flag(values, "updates.wanted", false),
                instant(values.getOrDefault("updates.asked", "")),
                release(values.getOrDefault("updates.version", ""), values.getOrDefault("updates.page", "")),
                values.getOrDefault("updates.opened", ""));
    }

    Map<String, String> write() {
        return Map.of(
                "updates.wanted", Boolean.toString(wanted),
                "updates.asked", asked == null ? "" : asked.toString(),
                "updates.version", newest == null ? "" : newest.version(),
                "updates.page", newest == null ? "" : newest.page().toString(),
                "updates.opened", opened);
    }

    ReleaseMemory withWanted(boolean now) {
        return new ReleaseMemory(now, asked, newest, opened);
    }

    ReleaseMemory withOpened(Release release) {
        return new ReleaseMemory(wanted, asked, newest, release.version());
    }

    ReleaseMemory withAnswer(Instant now, @Nullable Release found) {
        return new ReleaseMemory(wanted, now, found, opened);
    }

    private static @Nullable Instant instant(String stored) {
        try {
            return stored.isEmpty() ? null : Instant.parse(stored);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Release release(String version, String page) {
        try {
            return version.isEmpty() ? null : new Release(version, URI.create(page));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
