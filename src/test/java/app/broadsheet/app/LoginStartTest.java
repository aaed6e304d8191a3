package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoginStartTest {
    @TempDir
    Path folder;

    private Path home = Path.of("");
    private Path entry = Path.of("");

    @BeforeEach
    void findHome() {
        home = folder.resolve("home");
        entry = home.resolve(".config/autostart/broadsheet.desktop");
    }

    @Test
    void choosing_it_writes_an_entry_that_starts_the_app_in_the_background() throws IOException {
        LoginStart login = login(Map.of(), Path.of("/opt/news $1 100%/Broadsheet"));
        assertThat(login.isPossible()).isTrue();
        assertThat(login.isOn().join()).isFalse();

        login.set(true).join();

        assertThat(login.isOn().join()).isTrue();
        assertThat(Files.readAllLines(entry))
                .startsWith("[Desktop Entry]")
                .contains("Exec=\"/opt/news \\\\$1 100%%/Broadsheet\" --background");
    }

    @Test
    void choosing_against_it_takes_the_entry_away() {
        LoginStart login = login(Map.of(), Path.of("/opt/broadsheet/bin/Broadsheet"));
        login.set(true).join();
        login.set(false).join();
        login.set(false).join();
        assertThat(entry).doesNotExist();
        assertThat(login.isOn().join()).isFalse();
    }

    @Test
    void what_the_desktop_switched_off_is_off() throws IOException {
        LoginStart login = login(Map.of(), Path.of("/opt/broadsheet/bin/Broadsheet"));
        login.set(true).join();
        Files.writeString(entry, Files.readString(entry) + "Hidden=true\n");
        assertThat(login.isOn().join()).isFalse();
        login.set(true).join();
        assertThat(login.isOn().join()).isTrue();
    }

    @Test
    void the_folder_of_settings_may_be_elsewhere() {
        Path elsewhere = folder.resolve("settings");
        login(Map.of("XDG_CONFIG_HOME", elsewhere.toString()), Path.of("/opt/broadsheet/bin/Broadsheet"))
                .set(true)
                .join();
        assertThat(elsewhere.resolve("autostart/broadsheet.desktop")).exists();
        assertThat(entry).doesNotExist();
    }

    @Test
    void an_app_that_is_not_installed_cannot_be_started_so() {
        LoginStart login = login(Map.of(), null);
        assertThat(login.isPossible()).isFalse();
        login.set(true).join();
        assertThat(home).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve(".config"), "a file in the folder's place");
        LoginStart login = login(Map.of(), Path.of("/opt/broadsheet/bin/Broadsheet"));
        assertThatThrownBy(() -> login.set(true).join()).isInstanceOf(CompletionException.class);
        assertThat(login.isOn().join()).isFalse();
    }

    private LoginStart login(Map<String, String> environment, @Nullable Path launcher) {
        return new LoginStart("Linux", home, environment, launcher, Runnable::run);
    }
}
