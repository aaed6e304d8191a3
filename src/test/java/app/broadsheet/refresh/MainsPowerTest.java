package app.broadsheet.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are those that Linux gives for a laptop. */
final class MainsPowerTest {
    @TempDir
    private Path supplies;

    @Test
    void a_battery_that_empties_with_nothing_plugged_in_is_battery_power() throws IOException {
        supply("BAT0", Map.of("type", "Battery", "status", "Discharging"));
        supply("AC", Map.of("type", "Mains", "online", "0"));
        assertThat(MainsPower.onBattery(supplies)).isTrue();

        supply("AC", Map.of("type", "Mains", "online", "1"));
        assertThat(MainsPower.onBattery(supplies)).isFalse();
    }

    @Test
    void the_battery_of_a_mouse_is_not_the_computers() throws IOException {
        supply("hidpp_battery_0", Map.of("type", "Battery", "status", "Discharging", "scope", "Device"));
        assertThat(MainsPower.onBattery(supplies)).isFalse();
    }

    @Test
    void a_desktop_and_a_system_that_does_not_tell_run_on_mains() {
        assertThat(MainsPower.onBattery(supplies)).isFalse();
        assertThat(MainsPower.onBattery(supplies.resolve("nowhere"))).isFalse();
    }

    private void supply(String name, Map<String, String> said) throws IOException {
        Path folder = Files.createDirectories(supplies.resolve(name));
        for (Map.Entry<String, String> one : said.entrySet()) {
            Files.writeString(folder.resolve(one.getKey()), one.getValue() + "\n");
        }
    }
}
