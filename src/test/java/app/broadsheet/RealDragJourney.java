package app.broadsheet;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/** What {@link RealDragTest} does on its display; says {@link #DONE} when all of it went well. */
final class RealDragJourney {
    static final String DONE = "done: dropped from and to another program";

    private static final int STEPS = 40;
    /** So many that the sheet asks first. */
    private static final int PAPERS = 30;

    private final WindowRig window;
    private final String python;

    private RealDragJourney(WindowRig window, String python) {
        this.window = window;
        this.python = python;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        try (WindowRig window =
                WindowRig.start(Path.of(arguments[0]), Clock.systemUTC(), "--offline", "--size", "1100x700")) {
            window.robot().interact(() -> {
                Window ours = Window.getWindows().getFirst();
                ours.setX(0);
                ours.setY(0);
            });
            RealDragJourney journey = new RealDragJourney(window, arguments[2]);
            journey.oneFileBecomesItsArticle(folder);
            journey.itsRowGoesOutAsAPage();
            journey.itsRowGetsAStar();
            journey.aFolderBecomesASheet(folder);
            journey.selectedTextIsKept();
        }
        System.out.println(DONE);
        System.exit(0);
    }

    private void oneFileBecomesItsArticle(Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("l'été à Zürich.md"), "# Number one\n\nIt is about one.\n");
        drag("files", one.toUri().toASCIIString());
        window.until(() -> shown().contains("Number one"));
    }

    private void itsRowGoesOutAsAPage() throws Exception {
        Process other = program("dropped.py");
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            expect(said, "shown");
            place("dropped");
            String[] given = new String[1];
            dragRow(1250, 200, () -> {
                if (given[0] == null && said.ready()) {
                    given[0] = said.readLine();
                }
                return given[0] != null;
            });
            Path page = Path.of(URI.create(given[0]));
            window.until(() -> Files.exists(page) && Files.readString(page).contains("It is about one."));
            if (!page.getFileName().toString().equals("Number one.html")) {
                throw new IllegalStateException("Dragged out as " + page.getFileName());
            }
        } finally {
            end(other);
        }
    }

    private void itsRowGetsAStar() throws Exception {
        Node starred = window.all(".sidebar-cell:filled").stream()
                .filter(row -> row.lookup(".title") instanceof Labeled title && "Starred".equals(title.getText()))
                .findFirst()
                .orElseThrow();
        Bounds at = starred.localToScreen(starred.getBoundsInLocal());
        dragRow(
                (int) at.getCenterX(),
                (int) at.getCenterY(),
                () -> saved().getFirst().starred());
    }

    /** Drags the first row to a place of the screen, and again until it came of it what should: a hand does so, too. */
    private void dragRow(int x, int y, Callable<Boolean> came) throws Exception {
        Node row = window.all(".headline-cell:filled .headline").iterator().next();
        Bounds at = row.localToScreen(row.getBoundsInLocal());
        int fromX = (int) at.getMinX() + 20;
        int fromY = (int) at.getCenterY();
        pointer("mousemove", "--sync", "" + fromX, "" + fromY, "mousedown", "1");
        for (int step = 1; step <= STEPS; step++) {
            pointer("mousemove", "" + (fromX + (x - fromX) * step / STEPS), "" + (fromY + (y - fromY) * step / STEPS));
        }
        for (int rest = 0; rest < STEPS; rest++) {
            pointer("mousemove_relative", "--sync", "--", rest % 2 == 0 ? "3" : "-3", "0");
        }
        pointer("mouseup", "1");
        window.until(came);
    }

    private void aFolderBecomesASheet(Path folder) throws Exception {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < PAPERS; i++) {
            Files.writeString(papers.resolve(i + ".md"), "# Paper number " + i + "\n\nOn the number " + i + ".\n");
        }
        Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7\nnothing\n");
        drag("files", papers.toUri().toASCIIString());
        window.until(() -> !window.all("#import-accept").isEmpty());
        window.robot().clickOn("#import-accept");
        window.until(() -> saved().size() == 1 + PAPERS);
        window.until(() -> !window.all(".report-pane").isEmpty());
        window.robot().clickOn("Done");
        window.until(() -> window.all(".report-pane").isEmpty());
    }

    private void selectedTextIsKept() throws Exception {
        drag("text", "The pier stands.");
        window.until(() -> saved().size() == 2 + PAPERS && shown().contains("The pier stands"));
    }

    /** Presses the button in the other window, moves over ours step by step as a hand does, and lets go there. */
    private void drag(String... given) throws Exception {
        Process other = program("dragged.py", given);
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            expect(said, "shown");
            place("dragged");
            pointer("mousemove", "--sync", "1250", "200", "mousedown", "1");
            for (int step = 0; step < STEPS; step++) {
                pointer("mousemove_relative", "--", "-12", "5");
            }
            // A drag is a conversation between two programs; the hand waits for the window to answer.
            int[] moved = {0};
            patiently(() -> {
                pointer("mousemove_relative", "--", moved[0]++ % 2 == 0 ? "3" : "-3", "0");
                return !window.all(".drop-hint").isEmpty();
            });
            pointer("mouseup", "1");
            expect(said, "begun");
            expect(said, "taken");
            expect(said, "ended");
            pointer("mousemove_relative", "--sync", "5", "5");
            window.until(() -> window.all(".drop-hint").isEmpty());
        } finally {
            end(other);
        }
    }

    private Process program(String script, String... given) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(python, Path.of("src", "test", "display", script).toString()));
        command.addAll(List.of(given));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void end(Process other) throws InterruptedException {
        other.destroy();
        other.waitFor(10, TimeUnit.SECONDS);
    }

    /** The window manager places a window when it has drawn its frame. */
    private static void place(String name) {
        pointer("search", "--sync", "--onlyvisible", "--name", "^" + name + "$", "windowmove", "--sync", "1150", "100");
    }

    private static void expect(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(word)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The other program did not say " + word);
        }
    }

    private static void patiently(BooleanSupplier so) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("The window never said where the drop would go");
            }
        }
    }

    private static void pointer(String... does) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(does));
        try {
            Process hand = new ProcessBuilder(command).inheritIO().start();
            if (!hand.waitFor(20, TimeUnit.SECONDS)) {
                hand.destroyForcibly();
                throw new IllegalStateException("xdotool hangs: " + command);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<ArticleSummary> saved() {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items();
    }

    private List<String> shown() {
        return window.all(".article-pane .wrapped-text").stream()
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }
}
