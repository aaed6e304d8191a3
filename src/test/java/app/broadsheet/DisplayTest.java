package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
