package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataFolderTest {
    private static final Path HOME = Path.of("/home/reader");

    @Test
    void linux_follows_the_xdg_variable() {
        assertThat(DataFolder.standard("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/broadsheet"));
    }

    @Test
    void linux_without_it_or_with_a_relative_one_uses_the_standard_place() {
        Path expected = HOME.resolve(".local/share/broadsheet");
        assertThat(DataFolder.standard("Linux", HOME, Map.of())).isEqualTo(expected);
        assertThat(DataFolder.standard("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(expected);
    }

    @Test
    void other_systems_have_their_own_place() {
        assertThat(DataFolder.standard("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Broadsheet"));
        assertThat(DataFolder.standard("Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Roaming/Broadsheet"));
    }
}
