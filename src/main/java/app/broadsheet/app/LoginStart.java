package app.broadsheet.app;

import app.broadsheet.desktop.BaseFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Whether the desktop starts the app when its user logs in: an entry in the folder {@code autostart} (Desktop Application
 * Autostart Specification 0.5). The user may take it away or switch it off elsewhere, so the file is asked each time. Only
 * the installed app on Linux can, since only that knows how it is started. Any thread.
 */
public final class LoginStart {
    private static final String NAME = "broadsheet.desktop";

    private final @Nullable Path launcher;
    private final Path entry;
    private final Executor disk;

    /**
     * @param osName as {@code os.name} has it
     * @param home the user's home folder
     * @param launcher what starts the app, null when that is not known
     * @param disk reads and writes the entry
     */
    public LoginStart(
            String osName, Path home, Map<String, String> environment, @Nullable Path launcher, Executor disk) {
        Path config = BaseFolders.of(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        this.launcher = osName.toLowerCase(Locale.ROOT).contains("linux") ? launcher : null;
        this.entry = config.resolve("autostart").resolve(NAME);
        this.disk = disk;
    }

    /** Whether it can be chosen here at all. */
    public boolean isPossible() {
        return launcher != null;
    }

    /** Whether it is so. */
    public CompletableFuture<Boolean> isOn() {
        return CompletableFuture.supplyAsync(this::read, disk);
    }

    /** Makes it so, or not. Completes exceptionally when the entry cannot be written. */
    public CompletableFuture<Void> set(boolean on) {
        return CompletableFuture.runAsync(() -> write(on), disk);
    }

    private boolean read() {
        try {
            return launcher != null
                    && Files.exists(entry)
                    && Files.readAllLines(entry).stream().map(String::strip).noneMatch("Hidden=true"::equals);
        } catch (IOException _) { // not ours, or not to be read: then it starts nothing of ours that we could speak for
            return false;
        }
    }

    private void write(boolean on) {
        Path start = launcher;
        if (start == null) {
            return;
        }
        try {
            if (on) {
                Files.createDirectories(entry.getParent());
                Files.writeString(entry, """
                        [Desktop Entry]
                        Type=Application
                        Name=Broadsheet
                        Exec=%s --background
                        Icon=broadsheet
                        Terminal=false
                        """.formatted(quoted(start.toString())));
            } else {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an argument of {@code Exec} (Desktop Entry Specification 1.5): quoted, and escaped once more as a string. */
    private static String quoted(String argument) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < argument.length(); i++) {
            char letter = argument.charAt(i);
            switch (letter) {
                case '"', '`', '$' -> quoted.append("\\\\").append(letter);
                case '\\' -> quoted.append("\\\\\\\\");
                case '%' -> quoted.append("%%");
                default -> quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
