package app.broadsheet;

import app.broadsheet.desktop.BaseFolders;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the user's data lives when {@code --data} does not say: {@code $XDG_DATA_HOME/broadsheet} (XDG Base Directory
 * Specification 0.8) on Linux, {@code ~/Library/Application Support/Broadsheet} on macOS, {@code %APPDATA%\Broadsheet}
 * on Windows.
 */
final class DataFolder {
    private DataFolder() {}

    /**
     * The platform's own place; need not exist.
     *
     * @param osName as {@code os.name} has it
     * @param home the user's home folder
     */
    static Path standard(String osName, Path home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Broadsheet");
        }
        if (os.contains("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Broadsheet");
        }
        return BaseFolders.of(
                        environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("broadsheet");
    }
}
