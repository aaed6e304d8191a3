package app.broadsheet;

import app.broadsheet.desktop.BaseFolders;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places whose times tell whether other fonts are installed, or are chosen in another way (fontconfig's own caches go
 * by the times of folders, too): all folders of fonts, and fontconfig's settings with each of their files. Those that are
 * usual but missing are among them, since they may come.
 */
final class FontPlaces extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 12;
    /** To look at so many at each start would take longer than it saves. */
    private static final int MOST = 2_000;

    private final Set<Path> places = new LinkedHashSet<>();
    private boolean filesToo;

    private FontPlaces() {}

    /**
     * Walks through them; some milliseconds.
     *
     * @param fonts the files of all fonts
     * @throws IOException if there are too many
     */
    static Set<Path> of(Map<String, String> environment, Set<Path> fonts) throws IOException {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        FontPlaces found = new FontPlaces();
        Path data = BaseFolders.of(
                environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        found.walk(home.resolve(".fonts"));
        found.walk(data.resolve("fonts"));
        for (String each : environment.getOrDefault("XDG_DATA_DIRS", "").split(":", -1)) {
            if (each.startsWith("/")) {
                found.walk(Path.of(each, "fonts"));
            }
        }
        found.walk(Path.of("/usr/share/fonts"));
        found.walk(Path.of("/usr/local/share/fonts"));
        found.walk(Path.of("/usr/share/X11/fonts"));
        found.filesToo = true;
        Path config = BaseFolders.of(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        found.walk(config.resolve("fontconfig"));
        found.walk(home.resolve(".fonts.conf"));
        found.walk(home.resolve(".fonts.conf.d"));
        found.walk(Path.of("/etc/fonts"));
        for (Path font : fonts) {
            found.climb(font.getParent(), home);
        }
        return found.places;
    }

    private void walk(Path root) throws IOException {
        places.add(root);
        if (Files.exists(root)) {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        }
    }

    /** Fonts may lie anywhere: their folder and those above it, as far as these are not everybody's. */
    private void climb(@Nullable Path folder, Path home) {
        Path next = folder;
        while (next != null && !home.startsWith(next) && places.add(next)) {
            next = next.getParent();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        return add(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        return filesToo || attributes.isDirectory() ? add(file) : FileVisitResult.CONTINUE;
    }

    /** What cannot be read is nothing that fontconfig reads; a link in a circle ends here. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult add(Path place) throws IOException {
        places.add(place);
        if (places.size() > MOST) {
            throw new IOException("fonts lie in more than " + MOST + " places");
        }
        return FileVisitResult.CONTINUE;
    }
}
