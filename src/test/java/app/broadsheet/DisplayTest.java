package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
    @Test
    void without_a_display_it_says_how_to_get_one_in_one_line() {
        assertThat(Display.missing("Linux", Map.of()))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("DISPLAY", "xvfb").doesNotContain("\n"));
    }

    @Test
    void other_systems_always_have_one() {
        assertThat(Display.missing("Mac OS X", Map.of())).isEmpty();
        assertThat(Display.missing("Windows 11", Map.of())).isEmpty();
        assertThat(Display.missingLibrary("Mac OS X")).isEmpty();
        assertThat(Display.missingLibrary("Windows 11")).isEmpty();
    }

    @Test
    void a_graphics_card_is_asked_only_where_there_is_one(@TempDir Path devices) throws Exception {
        assertThat(Display.hasCard(devices)).isFalse();
        Files.createDirectory(devices.resolve("dri"));
        assertThat(Display.hasCard(devices)).isTrue();
    }
}
