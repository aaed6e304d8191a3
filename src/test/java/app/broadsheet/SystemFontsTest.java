package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JavaFX knows of the system's fonts is kept while it is true, and changes nothing that is seen. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere JavaFX asks the system in another way")
final class SystemFontsTest {
    /** Long after everything here was made. */
    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path home;
    private Path data;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void a_home_with_fonts_and_settings_of_its_own() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(home.resolve(".fonts/family"));
        Path settings = Files.createDirectories(home.resolve(".config/fontconfig"));
        Files.writeString(settings.resolve("fonts.conf"), "<fontconfig/>");
        environment.put("HOME", home.toString());
        assertThat(Font.getDefault()).as("fonts are in use").isNotNull();
    }

    @Test
    void letters_of_all_scripts_look_the_same_from_what_is_kept() throws Exception {
        Files.copy(inter(), home.resolve(".fonts/family/Schöne = Schrift #1: ab\\c.otf"));
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Files.createDirectories(folder.resolve("much/deeper/data")));
        List<String> asked = start(link);
        List<String> known = start(link);
        assertThat(asked).startsWith("asked").anyMatch(line -> line.startsWith("Inter Inter "));
        assertThat(known).startsWith("known");
        assertThat(known.subList(1, known.size()))
                .hasSizeGreaterThan(200)
                .containsExactlyElementsOf(asked.subList(1, asked.size()));
    }

    @Test
    void the_app_knows_what_its_last_start_found_out() throws Exception {
        assumeThat(Display.missingLibrary(System.getProperty("os.name")))
                .as("what the app wants to be there before it opens a window")
                .isEmpty();
        assertThat(appKnowsFonts()).isFalse();
        assertThat(appKnowsFonts()).isTrue();
        Files.createDirectory(home.resolve(".fonts/new"));
        assertThat(appKnowsFonts()).isFalse();
    }

    @Test
    void what_was_never_kept_is_not_used() {
        assertThat(fonts().use()).isFalse();
    }

    @Test
    void what_is_kept_holds_while_nothing_changes() {
        fonts().keep();
        assertThat(fonts().isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".fonts", ".fonts/family", ".config/fontconfig", ".config/fontconfig/fonts.conf"})
    void a_changed_place_makes_it_ask_and_keep_again(String place) throws IOException {
        fonts().keep();
        Files.setLastModifiedTime(home.resolve(place), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(fonts().isValid()).isFalse();
        fonts().keep();
        assertThat(fonts().isValid()).isTrue();
    }

    @Test
    void a_place_that_comes_or_goes_makes_it_ask_again() throws IOException {
        fonts().keep();
        Path usual = Files.createDirectories(home.resolve(".local/share/fonts"));
        assertThat(fonts().isValid()).isFalse();
        fonts().keep();
        assertThat(fonts().isValid()).isTrue();
        Files.delete(usual);
        assertThat(fonts().isValid()).isFalse();
    }

    @Test
    void what_changed_since_the_start_is_left_to_the_next() throws IOException {
        Instant began = Files.getLastModifiedTime(home.resolve(".fonts")).toInstant();
        new SystemFonts("Linux", data, environment, began).keep();
        assertThat(fonts().isValid()).isFalse();
    }

    @Test
    void another_language_asks_again() {
        Locale before = Locale.getDefault();
        fonts().keep();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(fonts().isValid()).isFalse();
            Locale.setDefault(Locale.of("tr"));
            fonts().keep();
            assertThat(fonts().isValid()).as("names in Turkish letters").isFalse();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void another_environment_asks_again() {
        fonts().keep();
        environment.put("LC_ALL", "zh_TW.UTF-8");
        assertThat(fonts().isValid()).isFalse();
    }

    @Test
    void fonts_that_are_set_up_in_another_way_are_left_alone() {
        fonts().keep();
        environment.put("FONTCONFIG_FILE", "/nowhere/fonts.conf");
        assertThat(fonts().use()).isFalse();
    }

    @Test
    void a_data_folder_that_was_moved_asks_again() throws IOException {
        fonts().keep();
        Path deeper = Files.createDirectories(folder.resolve("a/b")).resolve("data");
        data = Files.move(data, deeper);
        assertThat(fonts().isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "logicalfonts.properties", "allfonts.properties"})
    void a_file_that_is_damaged_is_not_used(String name) throws IOException {
        fonts().keep();
        Path file = data.resolve("fonts").resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(0, 1, 8, 30, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(fonts().isValid())
                    .as("%d of %d bytes", length, whole.length)
                    .isFalse();
        }
        for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            assertThat(fonts().isValid()).as("another byte at %d", at).isFalse();
        }
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 33);
        }
        assertThat(fonts().isValid()).as("huge").isFalse();
        Files.delete(file);
        assertThat(fonts().isValid()).as("gone").isFalse();
        Files.createDirectory(file);
        assertThat(fonts().isValid()).as("a folder").isFalse();
        fonts().keep();
        Files.delete(file);
        fonts().keep();
        assertThat(fonts().isValid()).as("mended").isTrue();
    }

    private SystemFonts fonts() {
        return new SystemFonts("Linux", data, environment, LATER);
    }

    private static Path inter() throws IOException {
        try (var fonts = Files.list(Path.of("assets", "fonts"))) {
            return fonts.filter(file -> file.getFileName().toString().startsWith("Inter"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What {@link FontLooks} says in a process of its own. */
    private List<String> start(Path dataFolder) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder = process(FontLooks.class, dataFolder.toString()).redirectOutput(said.toFile());
        assertThat(builder.start().waitFor()).isZero();
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }

    /** Whether the app, in a process of its own, knows fonts from before; ends it when it has kept them. */
    private boolean appKnowsFonts() throws IOException, InterruptedException {
        Path kept = Files.createDirectories(data.resolve("fonts"));
        Process app = process(Main.class, "--data", data.toString(), "--offline", "--startup-trace")
                .start();
        boolean known = false;
        try (BufferedReader said = app.inputReader(StandardCharsets.UTF_8);
                WatchService watch = kept.getFileSystem().newWatchService()) {
            kept.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            String line = "";
            while (!line.contains("window is complete")) {
                line = Objects.requireNonNull(said.readLine(), "It ended by itself");
                known |= line.contains("fonts are known");
            }
            while (!Files.exists(kept.resolve("state"))) {
                assertThat(watch.poll(1, TimeUnit.MINUTES))
                        .as("it keeps them")
                        .isNotNull()
                        .matches(WatchKey::reset);
            }
            return known;
        } finally {
            app.destroyForcibly().waitFor();
        }
    }

    private ProcessBuilder process(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("FONTCONFIG_"));
        builder.environment()
                .putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8", "DISPLAY", ":none")); // never asked
        return builder;
    }
}
