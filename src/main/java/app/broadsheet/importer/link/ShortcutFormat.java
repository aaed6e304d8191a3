package app.broadsheet.importer.link;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Link files in sections of {@code key=value} lines: Windows' {@code .url} ({@code [InternetShortcut]}) and
 * freedesktop.org's {@code .desktop} ({@code [Desktop Entry]}, {@code Type=Link}).
 */
public final class ShortcutFormat implements FileFormat {
    private static final String WINDOWS = "[internetshortcut]";
    private static final String DESKTOP = "[desktop entry]";

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText() || !(file.head().contains(WINDOWS) || file.head().contains(DESKTOP))) {
            return Optional.empty();
        }
        String section = "";
        boolean seen = false;
        for (String line : file.text().lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.toLowerCase(Locale.ROOT);
                seen |= isOurs(section);
            } else if (isOurs(section) && line.regionMatches(true, 0, "URL", 0, 3)) {
                int equals = line.indexOf('=');
                if (equals >= 3 && line.substring(3, equals).isBlank()) {
                    return Optional.of(plan(line.substring(equals + 1)));
                }
            } else if (section.isEmpty() && !line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
                // Something else that only speaks of such a file.
                return Optional.empty();
            }
        }
        return seen ? Optional.of(noAddress()) : Optional.empty();
    }

    /** The plan for a link file that leads to {@code written}. */
    static ImportPlan plan(String written) {
        URI address = Addresses.web(null, unquoted(written.strip()));
        if (address != null) {
            return new ImportPlan.Links(List.of(address));
        }
        return new ImportPlan.Unreadable("This link leads to something that is not on the web.");
    }

    /** The plan for a link file without an address. */
    static ImportPlan noAddress() {
        return new ImportPlan.Unreadable("This is a link file, but it holds no address.");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean isOurs(String section) {
        return section.equals(WINDOWS) || section.equals(DESKTOP);
    }
}
