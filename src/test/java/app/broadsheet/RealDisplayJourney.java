package app.broadsheet;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import java.nio.file.Files;
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
    static final String DONE = "done: dragged, pasted and dropped";

    private static final String ADDRESS = "https://paper.example/feed";
    private static final String DRAGGED = "Dragged from afar";
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

            dragFromAnotherProgram(window, Path.of(arguments[0]).resolveSibling("paper.md"));
        }
        System.out.println(DONE);
        System.exit(0);
    }

    /** A file comes out of another process' window and is dropped in the middle of ours. */
    private static void dragFromAnotherProgram(WindowRig window, Path file) throws Exception {
        Files.writeString(file, "# " + DRAGGED + "\n\nIt came out of another program.\n");
        Node list = window.all(".headlines-pane").iterator().next();
        Bounds place = list.localToScreen(list.getBoundsInLocal());
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DragSource.class.getName(),
                        file.toString(),
                        String.valueOf((int) place.getCenterX()),
                        String.valueOf((int) place.getCenterY()))
                .inheritIO()
                .start();
        try {
            window.until(() -> window.desk()
                    .library()
                    .page(ArticleQuery.newest(new Scope.Saved()), null, 10)
                    .join()
                    .items()
                    .stream()
                    .anyMatch(article -> article.headline().equals(DRAGGED)));
        } finally {
            other.destroyForcibly();
        }
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
