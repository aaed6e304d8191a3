package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Appearance;
import app.broadsheet.app.Desk;
import app.broadsheet.desktop.Notifier;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.refresh.Surroundings;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import app.broadsheet.ui.fx.DraggedArticles;
import app.broadsheet.ui.fx.Theme;
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole app with its real window over a data folder, as a person has it before them. */
final class WindowRig implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    /** What stands before the words of a step. */
    private static final Pattern STEP = Pattern.compile("^start +-?\\d+ ms ");

    private final FxRobot robot = new FxRobot();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<URI> browsed = new CopyOnWriteArrayList<>();
    private final Wiring wiring;
    private final Stage stage;
    private final BroadsheetApp app;
    private @Nullable Path savePlace;
    private @Nullable Node aim;

    private WindowRig(Path data, CommandLine line, Clock clock, Notifier notifier, BiConsumer<String, WindowRig> steps)
            throws Exception {
        wiring = new Wiring(
                ((OpenResult.Opened) Database.open(data, clock)).database(),
                data,
                line.offline(),
                clock,
                Surroundings.ofSystem(),
                notifier);
        FxToolkit.registerPrimaryStage();
        stage = onFx(Stage::new);
        app = onFx(() -> {
            BroadsheetApp made =
                    new BroadsheetApp(
                            line,
                            wiring.desk(),
                            new Theme(),
                            clock,
                            (_, _, _) -> Optional.ofNullable(savePlace),
                            complaints::add,
                            StartupTrace.to(
                                    step -> steps.accept(STEP.matcher(step).replaceFirst(""), this), clock),
                            exit) {
                        @Override
                        void browse(URI address) {
                            browsed.add(address);
                        }
                    };
            made.start(stage);
            return made;
        });
        rest();
    }

    /** Starts on {@code data} with arguments as on the command line. */
    static WindowRig start(Path data, Clock clock, String... arguments) throws Exception {
        return start(data, clock, Notifier.ofSystem("Linux"), arguments);
    }

    /** Starts on {@code data} with another desktop around it. */
    static WindowRig start(Path data, Clock clock, Notifier notifier, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("--size", "1000x900"));
        line.addAll(List.of(arguments));
        return new WindowRig(data, read(line), clock, notifier, (_, _) -> {});
    }

    /** Starts on {@code data} and tells each step of the start, on the FX thread, when it is done. */
    static WindowRig traced(Path data, Clock clock, BiConsumer<String, WindowRig> steps) throws Exception {
        CommandLine line = read(List.of("--size", "1000x900"));
        return new WindowRig(data, line, clock, Notifier.ofSystem("Linux"), steps);
    }

    private static CommandLine read(List<String> line) {
        return ((CommandLine.Result.Understood) CommandLine.read(line)).line();
    }

    Desk desk() {
        return wiring.desk();
    }

    FxRobot robot() {
        return robot;
    }

    /** What the user answers when asked where to write everything. */
    void saveTo(Path file) {
        savePlace = file;
    }

    /** What was opened outside, in the browser or the mail program, instead of that. */
    List<URI> browsed() {
        return List.copyOf(browsed);
    }

    /** Shows an article; on the FX thread. */
    void show(ArticleId article) {
        app.show(article);
    }

    /** Begins to deliver comments, as the app does once its window is up. */
    void deliver() {
        wiring.deliver();
    }

    /** Has the desktop tell of what arrives, as the app does once its window is up. */
    void notifies() {
        wiring.notifyOf(app.notifications());
    }

    /** Waits until the index knows all that is stored. */
    void indexed() {
        wiring.catchUp().join();
    }

    /** Waits until the index knows all that is stored and nothing else goes on either, as between two refreshes. */
    void idle() throws Exception {
        indexed();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long[] before = {System.nanoTime(), system.getProcessCpuTime()};
        until(() -> {
            long passed = System.nanoTime() - before[0];
            if (passed < 500_000_000) {
                return false;
            }
            long worked = system.getProcessCpuTime() - before[1];
            before[0] = System.nanoTime();
            before[1] = system.getProcessCpuTime();
            return worked < passed / 4;
        });
    }

    /** Waits until everything that was asked for is shown. */
    void rest() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        CompletableFuture<Void> shown = onFx(app::shown);
        shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so. */
    void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, so);
        rest();
    }

    /** The nodes in the window that a style sheet would find, those that can be seen. */
    Set<Node> all(String selector) {
        // On the thread that changes the window: on another one, a list of nodes may grow shorter under the search.
        return Platform.isFxApplicationThread()
                ? find(selector)
                : WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> find(selector));
    }

    private Set<Node> find(String selector) {
        return robot.from(stage.getScene().getRoot())
                .lookup(selector)
                .match((Node node) -> node.isVisible() && node.getScene() != null)
                .queryAll();
    }

    /** The nodes in popovers that a style sheet would find. */
    List<Node> popups(String selector) throws Exception {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> !window.equals(stage) && window.isShowing())
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
                .filter(Node::isVisible)
                .toList());
    }

    /** Draws the window as it is to a file, with {@code scale} pixels for each of the layout's. */
    void picture(Path file, double scale) throws Exception {
        rest();
        onFx(() -> {
            WindowPicture.write(stage.getScene().getRoot(), file, scale);
            return true;
        });
    }

    /** Draws the window with the popovers and menus that are open over it, each where it is. */
    void picturePopup(Path file) throws Exception {
        rest();
        onFx(() -> {
            Pane drawn = new Pane(image(stage.getScene()));
            drawn.setClip(
                    new Rectangle(stage.getScene().getWidth(), stage.getScene().getHeight()));
            for (Window popup : List.copyOf(Window.getWindows())) {
                if (!popup.equals(stage) && popup.isShowing()) {
                    ImageView image = image(popup.getScene());
                    image.relocate(left(popup) - left(stage), top(popup) - top(stage));
                    drawn.getChildren().add(image);
                }
            }
            assertThat(drawn.getChildren()).hasSizeGreaterThan(1);
            WindowPicture.write(drawn, file, 1);
            return true;
        });
    }

    private static ImageView image(Scene scene) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return new ImageView(scene.getRoot().snapshot(parameters, null));
    }

    private static double left(Window window) {
        return window.getX() + window.getScene().getX();
    }

    private static double top(Window window) {
        return window.getY() + window.getScene().getY();
    }

    /** Draws what is made, at any size, in the window's looks, once a style sheet would find {@code awaited} in it. */
    static void picture(Path file, double width, double height, Appearance looks, Supplier<Parent> made, String awaited)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage shown = onFx(() -> {
            Theme theme = new Theme();
            theme.show(looks);
            Stage over = new Stage();
            Scene scene = new Scene(made.get(), width, height);
            theme.dress(scene);
            over.setScene(scene);
            over.show();
            return over;
        });
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> onFx(() -> shown.getScene().getRoot().lookupAll(awaited).stream()
                        .anyMatch(node -> node.isVisible() && node.getParent().isVisible())));
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Parent root = shown.getScene().getRoot();
            root.applyCss();
            root.layout();
            WindowPicture.write(root, file, 1);
            shown.hide();
            return true;
        });
    }

    /** Draws the window's content at any size, also one that no headless screen has; nothing can be clicked then. */
    void picture(Path file, double width, double height, double scale) throws Exception {
        Parent content = onFx(() ->
                DrawnWindow.on(new Stage(), stage.getScene(), width, height).content());
        rest();
        onFx(() -> {
            content.layout();
            WindowPicture.write(content, file, scale);
            return true;
        });
    }

    /** What is dragged or dropped from now on is over this node; null for nothing of its own. */
    void aim(@Nullable Node at) {
        aim = at;
    }

    /** Drops files on the window as another program's drag would. */
    void drop(Path... files) throws Exception {
        drag(DragEvent.DRAG_DROPPED, Map.of(DataFormat.FILES, files(files)));
    }

    /** Drags files across the window as another program's drag would, and holds them there. */
    void dragOver(Path... files) throws Exception {
        drag(DragEvent.DRAG_OVER, Map.of(DataFormat.FILES, files(files)));
    }

    /** Drops a link, as a browser does. */
    void dropLink(String address) throws Exception {
        drag(DragEvent.DRAG_DROPPED, Map.of(DataFormat.URL, address, DataFormat.PLAIN_TEXT, address));
    }

    /** Drops a text that was selected in another program. */
    void dropText(String html, String text) throws Exception {
        drag(DragEvent.DRAG_DROPPED, Map.of(DataFormat.HTML, html, DataFormat.PLAIN_TEXT, text));
    }

    /** Drops rows of the list. */
    void dropRows(ArticleSummary... rows) throws Exception {
        ClipboardContent content = new ClipboardContent();
        DraggedArticles.put(content, List.of(rows));
        drag(DragEvent.DRAG_DROPPED, content);
    }

    /** Drags a link across the window, and holds it there. */
    void dragLinkOver(String address) throws Exception {
        drag(DragEvent.DRAG_OVER, Map.of(DataFormat.URL, address, DataFormat.PLAIN_TEXT, address));
    }

    /** Drags a text across the window, and holds it there. */
    void dragTextOver(String text) throws Exception {
        drag(DragEvent.DRAG_OVER, Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** What was dragged leaves the window. */
    void dragOut() throws Exception {
        drag(DragEvent.DRAG_EXITED, Map.of());
    }

    private static List<File> files(Path... files) {
        return List.of(files).stream().map(Path::toFile).toList();
    }

    private void drag(EventType<DragEvent> type, Map<DataFormat, Object> content) throws Exception {
        onFx(() -> {
            Dragboard board = DragBoard.of(content);
            Node at = aim == null ? stage.getScene().getRoot() : aim;
            Point2D middle = aim == null ? new Point2D(400, 400) : middle(aim);
            at.fireEvent(new DragEvent(
                    at,
                    at,
                    type,
                    board,
                    middle.getX(),
                    middle.getY(),
                    middle.getX(),
                    middle.getY(),
                    TransferMode.COPY,
                    null,
                    null,
                    null));
            return true;
        });
        rest();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Closes the window as its owner would; what is remembered is stored when this returns. */
    @Override
    public void close() {
        try {
            onFx(() -> {
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                return true;
            });
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            onFx(() -> {
                stage.hide();
                return true;
            });
        } catch (Exception e) {
            throw new IllegalStateException("The window did not close", e);
        } finally {
            wiring.close();
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
