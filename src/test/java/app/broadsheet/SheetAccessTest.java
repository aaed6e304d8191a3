package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The sheets for reading offline, for imports, about a source and about a story: the Tab key reaches every control, it is seen
 * where the keyboard is, each control says what it is, and Escape leaves.
 */
final class SheetAccessTest {
    private static final int MOST_STEPS = 80;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);
    private final List<String> wrong = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void the_sheets_for_reading_offline() throws Exception {
        try (WindowRig window = start()) {
            for (String name : List.of("What is fetched ahead…", "Space used…", "Get ready for the flight…")) {
                window.robot()
                        .interact(() ->
                                window.all(".tool.offline").iterator().next().requestFocus());
                window.robot().push(KeyCode.SPACE);
                window.until(() -> !window.popups(".offline-pane").isEmpty());
                wrong.addAll(SpokenControls.silent("offline", window.popups("*")));
                tabTo(window, name);
                window.robot().push(KeyCode.SPACE);
                window.until(() -> !window.all(".panel-sheet").isEmpty());
                tour(window, name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_sheets_of_an_import() throws Exception {
        try (WindowRig window = start()) {
            window.drop(SavedPapers.many(folder.resolve("papers")));
            window.until(() -> !window.all("#import-accept").isEmpty());
            walk(window, "import");
            window.robot()
                    .interact(
                            () -> window.all("#import-accept").iterator().next().requestFocus());
            window.robot().push(KeyCode.SPACE);
            window.until(() -> !window.all(".report-pane").isEmpty());
            tour(window, "report");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_sheet_about_a_source() throws Exception {
        try (WindowRig window = start()) {
            Node row = window.all(".sidebar-cell").stream()
                    .filter(cell -> cell.lookupAll(".label").stream()
                            .anyMatch(label ->
                                    label instanceof Labeled named && "The Ostrel Review".equals(named.getText())))
                    .findFirst()
                    .orElseThrow();
            window.robot().rightClickOn(row);
            window.robot().clickOn("Properties…");
            window.until(() -> !window.all(".health-pane").isEmpty());
            tour(window, "source");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_timeline_of_a_story() throws Exception {
        try (WindowRig window = start()) {
            window.indexed();
            window.until(() -> !window.all(".story-others").isEmpty());
            window.robot().push(KeyCode.HOME);
            for (int i = 0; i < 12 && window.all(".related-timeline").isEmpty(); i++) {
                window.robot().push(KeyCode.J);
                window.rest();
            }
            window.robot()
                    .interact(() ->
                            window.all(".related-timeline").iterator().next().requestFocus());
            window.robot().push(KeyCode.ENTER);
            window.until(() -> !window.all(".timeline-sheet").isEmpty());
            tour(window, "timeline");
        }
        assertThat(wrong).isEmpty();
    }

    private WindowRig start() throws Exception {
        return WindowRig.start(folder.resolve("data"), clock, "--offline");
    }

    /** Goes through a sheet by Tab alone, and leaves it by Escape. */
    private void tour(WindowRig window, String where) throws Exception {
        walk(window, where);
        Scene scene = scene(window);
        Map<Node, WritableImage> passed = new LinkedHashMap<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            window.robot().push(KeyCode.TAB);
            window.rest();
            Node at = scene.getFocusOwner();
            if (at == null || passed.containsKey(at)) {
                break;
            }
            passed.put(at, drawn(at));
            if (!inSheet(window).contains(at)) {
                wrong.add(where + ": Tab leads out of it to " + at);
            }
        }
        SpokenControls.controls(inSheet(window))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !passed.containsKey(node))
                .filter(node -> !(node.getParent() instanceof ComboBox<?>))
                // Of several that exclude each other one is reached, and the others by the arrows.
                .filter(node -> !(node instanceof ToggleButton)
                        || passed.keySet().stream().noneMatch(at -> Objects.equals(at.getParent(), node.getParent())))
                .forEach(node -> wrong.add(where + ": not reached by Tab: " + node));
        for (Map.Entry<Node, WritableImage> one : passed.entrySet()) {
            if (one.getKey().isFocused()) {
                window.robot().push(KeyCode.TAB);
                window.rest();
            }
            if (same(one.getValue(), drawn(one.getKey()))) {
                wrong.add(where + ": looks the same with the keyboard in it: " + one.getKey());
            }
        }
        window.robot().push(KeyCode.ESCAPE);
        window.until(() -> window.all(".panel-sheet").isEmpty());
    }

    private void walk(WindowRig window, String where) {
        wrong.addAll(SpokenControls.silent(where, inSheet(window)));
    }

    private static List<Node> inSheet(WindowRig window) {
        return window.all(".panel-sheet").stream()
                .flatMap(sheet -> sheet.lookupAll("*").stream())
                .toList();
    }

    private static void tabTo(WindowRig window, String text) throws Exception {
        for (int i = 0; i < MOST_STEPS; i++) {
            boolean there = window.popups("*").stream()
                    .anyMatch(
                            node -> node.isFocused() && node instanceof Labeled named && text.equals(named.getText()));
            if (there) {
                return;
            }
            window.robot().push(KeyCode.TAB);
            window.rest();
        }
        throw new AssertionError("Tab does not reach " + text);
    }

    private static Scene scene(WindowRig window) {
        return window.all(".window").iterator().next().getScene();
    }

    private static WritableImage drawn(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> node.snapshot(new SnapshotParameters(), null));
    }

    private static boolean same(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
