package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts with the system's fonts known from before, in processes of their own: JavaFX finds out about fonts once in each. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere JavaFX asks the system in another way")
final class KnownFontsTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path data;

    @BeforeEach
    void a_home_with_fonts_of_its_own() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(home.resolve(".fonts/family"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW"})
    void letters_of_all_scripts_look_the_same_from_what_is_kept(String language) throws Exception {
        Files.copy(inter(), home.resolve(".fonts/family/Schöne = Schrift #1: ab\\c.otf"));
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Files.createDirectories(folder.resolve("much/deeper/data")));
        List<String> asked = start(link, language);
        List<String> known = start(link, language);
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

    private static Path inter() throws IOException {
        try (var fonts = Files.list(Path.of("assets", "fonts"))) {
            return fonts.filter(file -> file.getFileName().toString().startsWith("Inter"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What {@link FontLooks} says in a process of its own. */
    private List<String> start(Path dataFolder, String language) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                process(FontLooks.class, dataFolder.toString(), language).redirectOutput(said.toFile());
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
        ProcessBuilder builder = OwnJava.headless(program, arguments);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("FONTCONFIG_"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        return builder;
    }
}
