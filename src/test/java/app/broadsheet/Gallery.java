package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of the window in {@code target/gallery}, each with a window of its own over a copy of some data, so that none
 * shows what was done for another. With {@code -Dgallery.only=REGEX} only those of such names. One that cannot be made does
 * not stop the others: {@link #done} tells.
 */
final class Gallery {
    static final Path FOLDER = Path.of("target", "gallery");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static final Pattern ONLY = Pattern.compile(System.getProperty("gallery.only", ".*"));

    private final Path work;
    private final @Nullable Path data;
    private final List<String> failures = new ArrayList<>();

    interface Scene {
        void play(WindowRig window) throws Exception;
    }

    interface Pictures {
        void take();
    }

    /** @param data what each window is over a copy of; null for the sample edition, as a first start has it */
    Gallery(Path work, @Nullable Path data) throws IOException {
        this.work = work;
        this.data = data;
        Files.createDirectories(FOLDER);
    }

    /** Pictures a window of {@code width} pixels once {@code scene} was played; at most 1000, the headless screen's. */
    void play(String name, int width, Scene scene, String... arguments) {
        window(
                name,
                window -> {
                    scene.play(window);
                    window.picture(file(name), 1);
                },
                with(arguments, "--size", width + "x900"));
    }

    /** The same with the popovers and menus that are open over the window. */
    void popup(String name, int width, Scene scene, String... arguments) {
        window(
                name,
                window -> {
                    scene.play(window);
                    window.picturePopup(file(name));
                },
                with(arguments, "--size", width + "x900"));
    }

    /** Pictures a window of any size, {@code scale} pixels for each of the layout's. */
    void sized(String name, int width, int height, double scale, Scene scene, String... arguments) {
        window(
                name,
                window -> {
                    scene.play(window);
                    window.picture(file(name), width, height, scale);
                },
                arguments);
    }

    /** Makes a picture in another way. */
    void make(String name, Scene scene, String... arguments) {
        window(name, scene, arguments);
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }

    /** Takes pictures in another language. */
    static void in(Locale locale, Pictures pictures) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            pictures.take();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Writes the index; fails if there was a picture that could not be made. */
    void done() throws IOException {
        GalleryIndex.write(FOLDER);
        assertThat(failures).isEmpty();
    }

    private void window(String name, Scene scene, String... arguments) {
        if (!ONLY.matcher(name).matches()) {
            return;
        }
        try (WindowRig window = WindowRig.start(copied(), CLOCK, with(arguments, "--offline"))) {
            scene.play(window);
        } catch (Exception e) { // whatever it is, the other pictures are made, and done() tells of it
            failures.add(name + ": " + e);
        }
    }

    private Path copied() throws IOException {
        Path copy = Files.createTempDirectory(work, "window-");
        if (data == null) {
            return copy;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, copy.resolve(data.relativize(file)));
            }
        }
        return copy;
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Arrays.stream(more), Arrays.stream(arguments)).toArray(String[]::new);
    }
}
