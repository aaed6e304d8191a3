package app.broadsheet.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The folders that the user's environment names (XDG Base Directory Specification 0.8). */
public final class BaseFolders {
    private BaseFolders() {}

    /** What {@code variable} names; {@code standard} when it names none, or one that is not absolute and so invalid. */
    public static Path of(Map<String, String> environment, String variable, Path standard) {
        String named = environment.getOrDefault(variable, "");
        try {
            return !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : standard;
        } catch (InvalidPathException _) {
            return standard;
        }
    }
}
