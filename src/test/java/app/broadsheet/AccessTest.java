package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every control of every pane, sheet and popover says what it is and does, to who does not see it; reached by keys alone. */
final class AccessTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private final List<String> silent = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void every_control_of_every_pane_sheet_and_popover_says_what_it_is() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.robot().push(KeyCode.J);
            window.rest();
            walk("the panes", window.all("*"));
            window.robot()
                    .press(KeyCode.SHIFT)
                    .push(KeyCode.DOWN)
                    .push(KeyCode.DOWN)
                    .release(KeyCode.SHIFT);
            window.until(() -> !window.all(".bulk-bar .button").isEmpty());
            walk("several rows", window.all("*"));
            window.robot().push(KeyCode.SHORTCUT, KeyCode.F);
            window.rest();
            walk("find", window.all("*"));
            window.robot().push(KeyCode.ESCAPE);

            window.robot().push(KeyCode.J);
            sheet(window, ".key-sheet", () -> window.robot().write("?"));
            sheet(window, ".palette", () -> window.robot().push(KeyCode.SHORTCUT, KeyCode.K));
            sheet(window, ".about-sheet", () -> command(window, "about"));
            popover(window, () -> window.robot().write("a"));
            popover(window, () -> command(window, "theme and"));
        }
        assertThat(silent).isEmpty();
    }

    private interface Step {
        void go() throws Exception;
    }

    private void sheet(WindowRig window, String sheet, Step open) throws Exception {
        open.go();
        window.until(() -> !window.all(sheet).isEmpty());
        walk(sheet, window.all("*"));
        window.robot().push(KeyCode.ESCAPE);
        window.until(() -> window.all(sheet).isEmpty());
    }

    private void popover(WindowRig window, Step open) throws Exception {
        open.go();
        window.rest();
        List<Node> shown = window.popups("*");
        assertThat(shown).isNotEmpty();
        walk("popover", shown);
        window.robot().push(KeyCode.ESCAPE);
        window.until(() -> window.popups(".button").isEmpty());
    }

    private static void command(WindowRig window, String typed) throws Exception {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
        window.until(() -> !window.all(".palette").isEmpty());
        window.robot().write(typed);
        window.robot().push(KeyCode.ENTER);
        window.until(() -> window.all(".palette").isEmpty());
    }

    private void walk(String where, Collection<Node> nodes) {
        silent.addAll(SpokenControls.silent(where, nodes));
    }
}
