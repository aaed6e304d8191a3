package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.LogCollector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing how things look, in the real window, with what pops up over it. */
final class CleanLogTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void changing_the_look_with_a_menu_a_tip_and_a_popover_leaves_the_log_empty() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.indexed();
            try (LogCollector log = LogCollector.start()) {
                Node row = window.all(".sidebar-cell:filled").stream()
                        .skip(6)
                        .findFirst()
                        .orElseThrow();
                window.robot().rightClickOn(row);
                window.until(() -> Window.getWindows().size() > 1);
                window.robot().push(KeyCode.ESCAPE);
                Tooltip tip = new Tooltip("A tip");
                window.robot().clickOn(looksButton(window));
                for (String look : List.of("Dark", "Light", "Dark", "System")) {
                    window.robot().interact(() -> tip.show(row, 300, 300));
                    window.robot().clickOn(look);
                    window.rest();
                }
                window.robot().push(KeyCode.ESCAPE);
                window.robot().rightClickOn(row);
                window.rest();
                assertThat(log.logged()).isEmpty();
            }
        }
    }

    private static Node looksButton(WindowRig window) {
        return window.all(".icon-button").stream()
                .filter(button -> button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Theme"))
                .findFirst()
                .orElseThrow();
    }
}
