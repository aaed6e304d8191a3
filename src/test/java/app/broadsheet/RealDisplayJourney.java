package app.broadsheet;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** What {@link RealDisplayTest} does on its display; says {@link #DONE} when all of it went well. */
final class RealDisplayJourney {
    static final String DONE = "done: dragged and pasted";

    private static final String ADDRESS = "https://paper.example/feed";
    private static final int STEPS = 12;

    private RealDisplayJourney() {}

    public static void main(String[] arguments) throws Exception {
        try (WindowRig window = WindowRig.start(Path.of(arguments[0]), Clock.systemUTC())) {
            Node sidebar = window.all(".sidebar-pane").iterator().next();
            double before = sidebar.getBoundsInLocal().getWidth();
            drag(window, window.all(".column-divider").iterator().next(), 60);
            window.until(() -> sidebar.getBoundsInLocal().getWidth() > before + 30);

            window.robot()
                    .interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ADDRESS)));
            window.robot().clickOn(".add");
            window.until(() ->
                    window.robot().lookup(".add-pane .text-field").tryQuery().isPresent());
            TextInputControl field =
                    window.robot().lookup(".add-pane .text-field").queryAs(TextInputControl.class);
            window.robot().clickOn(field);
            window.robot().interact(field::paste);
            window.until(() -> field.getText().equals(ADDRESS));
            window.robot().push(KeyCode.ESCAPE);
        }
        System.out.println(DONE);
        System.exit(0);
    }

    /** Drags as a hand does: with the pointer of the display, step by step. */
    private static void drag(WindowRig window, Node node, double right) throws Exception {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        double x = place.getCenterX();
        double y = place.getCenterY();
        window.robot().interact(() -> {
            Robot hand = new Robot();
            hand.mouseMove(x, y);
            hand.mousePress(MouseButton.PRIMARY);
        });
        for (int step = 1; step <= STEPS; step++) {
            double at = x + right * step / STEPS;
            window.robot().interact(() -> new Robot().mouseMove(at, y));
        }
        window.robot().interact(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        window.rest();
    }
}
