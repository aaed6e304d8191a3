package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void what_was_never_kept_is_not_used() {
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void what_is_kept_holds_while_nothing_changes() {
        fonts().keep();
        assertThat(fonts().areKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".fonts", ".fonts/family", ".config/fontconfig", ".config/fontconfig/fonts.conf"})
    void a_changed_place_makes_it_ask_and_keep_again(String place) throws IOException {
        fonts().keep();
        Files.setLastModifiedTime(home.resolve(place), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(fonts().areKnown()).isFalse();
        fonts().keep();
        assertThat(fonts().areKnown()).isTrue();
    }

    @Test
    void a_place_that_comes_or_goes_makes_it_ask_again() throws IOException {
        fonts().keep();
        Path usual = Files.createDirectories(home.resolve(".local/share/fonts"));
        assertThat(fonts().areKnown()).isFalse();
        fonts().keep();
        assertThat(fonts().areKnown()).isTrue();
        Files.delete(usual);
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void what_changed_since_the_start_is_left_to_the_next() throws IOException {
        Instant began = Files.getLastModifiedTime(home.resolve(".fonts")).toInstant();
        new SystemFonts("Linux", data, environment, began).keep();
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void a_system_that_tells_no_times_is_asked_at_every_start() throws IOException {
        Files.setLastModifiedTime(home.resolve(".fonts"), FileTime.from(Instant.EPOCH));
        fonts().keep();
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void another_language_asks_again() {
        Locale before = Locale.getDefault();
        fonts().keep();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(fonts().areKnown()).isFalse();
            Locale.setDefault(Locale.of("tr"));
            fonts().keep();
            assertThat(fonts().areKnown()).as("names in Turkish letters").isFalse();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void another_environment_asks_again() {
        fonts().keep();
        environment.put("LC_ALL", "zh_TW.UTF-8");
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void fonts_that_are_set_up_in_another_way_are_left_alone() {
        fonts().keep();
        environment.put("FONTCONFIG_FILE", "/nowhere/fonts.conf");
        assertThat(fonts().areKnown()).isFalse();
    }

    @Test
    void a_data_folder_that_was_moved_asks_again() throws IOException {
        fonts().keep();
        Path deeper = Files.createDirectories(folder.resolve("a/b")).resolve("data");
        data = Files.move(data, deeper);
        assertThat(fonts().areKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "logicalfonts.properties", "allfonts.properties"})
    void a_file_that_is_damaged_is_not_used(String name) throws IOException {
        fonts().keep();
        Path file = data.resolve("fonts").resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int length : List.of(0, 1, 8, 30, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(fonts().areKnown())
                    .as("%d of %d bytes", length, whole.length)
                    .isFalse();
        }
        for (int at = 0; at < whole.length; at += 1 + whole.length / 50) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            assertThat(fonts().areKnown()).as("another byte at %d", at).isFalse();
        }
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 33);
        }
        assertThat(fonts().areKnown()).as("huge").isFalse();
        Files.delete(file);
        assertThat(fonts().areKnown()).as("gone").isFalse();
        Files.createDirectory(file);
        assertThat(fonts().areKnown()).as("a folder").isFalse();
        fonts().keep();
        Files.delete(file);
        fonts().keep();
        assertThat(fonts().areKnown()).as("mended").isTrue();
    }

    private SystemFonts fonts() {
        return new SystemFonts("Linux", data, environment, LATER);
    }
}
