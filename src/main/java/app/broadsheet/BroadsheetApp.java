package app.broadsheet;

import app.broadsheet.app.Appearance;
import app.broadsheet.app.Desk;
import app.broadsheet.app.Notifying;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ImportReport;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.shell.MainWindow;
import app.broadsheet.ui.shell.NotificationWords;
import app.broadsheet.ui.shell.SavePlace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The app with its window. Made with what it needs and started by {@link WindowDoor} on the FX thread; an {@link
 * Application} only for {@link #getHostServices}, the way to the reader's browser.
 */
class BroadsheetApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;
    /** For the answers without which a window would be shown empty; then it is shown as it is. */
    private static final int PATIENCE_MILLIS = 500;

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final CommandLine line;
    private final Desk desk;
    private final MainWindow window;
    private final Consumer<String> complain;
    private final StartupTrace trace;
    private final CompletableFuture<Integer> exit;
    private final FxThread fx = new FxThread();
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<Void> listed = new CompletableFuture<>();
    private Parent content;

    /**
     * @param theme dresses the window
     * @param savePlace asks where everything of the user's is to be written
     * @param complain says in one line what went wrong
     * @param exit completes with the exit status when the window was closed or drawn
     */
    BroadsheetApp(
            CommandLine line,
            Desk desk,
            Theme theme,
            Clock clock,
            SavePlace savePlace,
            Consumer<String> complain,
            StartupTrace trace,
            CompletableFuture<Integer> exit) {
        this.line = line;
        this.desk = desk;
        this.trace = trace;
        this.complain = complain;
        this.exit = exit;
        window = new MainWindow(desk, theme, clock, this::browse, savePlace, Version.NUMBER);
        theme.show(looks());
        content = window.scene().getRoot();
    }

    @Override
    public void start(Stage stage) {
        double width = line.width() > 0 ? line.width() : WIDTH;
        double height = line.height() > 0 ? line.height() : HEIGHT;
        Path picture = line.snapshot();
        if (picture == null) {
            place(stage, width, height);
        } else {
            content = DrawnWindow.on(stage, window.scene(), width, height).content();
        }
        stage.setOnCloseRequest(request -> close());
        window.start();
        if (picture == null) {
            // Laying out a window takes longer than the store takes to answer: what is laid out first has its rows.
            var _ = window.filled()
                    .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .whenComplete((done, failure) -> fx.later(() -> show(stage)));
        } else {
            show(stage);
        }
    }

    private void show(Stage stage) {
        stage.show();
        trace.mark("window is shown");
        var _ = FirstList.in(content).thenRun(() -> {
            trace.mark("list is drawn");
            CompletableFuture<List<Image>> loaded = CompletableFuture.supplyAsync(this::late, BroadsheetApp::aside);
            var _ = window.fill()
                    .thenRun(() -> trace.mark("all parts are drawn"))
                    .thenCombine(loaded, (there, icons) -> icons)
                    .thenAccept(icons -> fx.execute(() -> {
                        stage.getIcons().setAll(icons);
                        read();
                    }));
        });
        var _ = given().whenComplete((report, failure) -> fx.execute(() -> opened(report, line.snapshot())));
    }

    private void read() {
        window.read();
        listed.complete(null);
    }

    /** Reads what is first needed once the list is there: the typefaces of articles, and the icons of the window. */
    private List<Image> late() {
        Theme.loadOtherTypefaces();
        return line.snapshot() != null
                ? List.of()
                : ICON_SIZES.stream()
                        .map(size -> new Image("/assets/icons/broadsheet-" + size + ".png"))
                        .toList();
    }

    private static void aside(Runnable task) {
        Thread.ofPlatform().name("typefaces").daemon(true).start(task);
    }

    /** Where the window was left; as the command line says; or, at first, at its standard size. */
    private void place(Stage stage, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, screen.getWidth()));
        stage.setHeight(Math.min(height, screen.getHeight()));
        window.on(stage);
        stage.focusedProperty().subscribe(desk.notifying()::watched);
        stage.setIconified(line.background());
        if (line.width() > 0) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** Comes to the front and opens what a later start was given, maybe nothing. Any thread. */
    void raise(List<String> given) {
        fx.execute(() -> {
            if (content.getScene().getWindow() instanceof Stage stage) {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            }
            if (!given.isEmpty()) {
                var _ = window.open(given);
            }
        });
    }

    /** What notifications say; a click on one brings the window to the front and shows what it tells of. */
    Notifying.Wording notifications() {
        return new NotificationWords((article, list) -> {
            raise(List.of());
            fx.execute(() -> window.show(article, list));
        });
    }

    /** Shows an article. */
    void show(ArticleId article) {
        window.show(article, null);
    }

    /** Completes when the list has been drawn for the first time: what is begun then keeps nobody waiting. */
    CompletableFuture<Void> listed() {
        return listed;
    }

    /** Completes when what was given is open and the window has come to rest: its list and article are there. */
    CompletableFuture<Void> shown() {
        return CompletableFuture.allOf(begun, listed).thenCompose(done -> Calm.of(content, desk.library()::answering));
    }

    /** Opens what was given; with nothing given and nothing read before, a first start opens its lead story. */
    private CompletableFuture<@Nullable ImportReport> given() {
        CompletableFuture<Void> ready = desk.sample().offer();
        if (!line.given().isEmpty()) {
            return ready.thenCompose(done -> onFx(() -> window.open(line.given())))
                    .thenApply(report -> report);
        }
        if (desk.preferences().window().isPresent()) {
            return ready.thenApply(done -> null);
        }
        return ready.thenCompose(done -> desk.library().page(ArticleQuery.newest(new Scope.Everything()), null, 1))
                .thenApply(page -> {
                    page.items().stream().findFirst().ifPresent(lead -> fx.execute(() -> show(lead.id())));
                    return null;
                });
    }

    private <T> CompletableFuture<T> onFx(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        fx.execute(() -> {
            var _ = work.get().whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        });
        return result;
    }

    private void opened(@Nullable ImportReport report, @Nullable Path picture) {
        if (picture != null) {
            Snapshot drawn = new Snapshot(picture, content, desk.library()::answering, complain, exit);
            var _ = listed.thenRun(() -> drawn.take(report));
        }
        begun.complete(null);
    }

    private void close() {
        var _ = window.close().whenComplete((stored, failure) -> exit.complete(0));
    }

    private Appearance looks() {
        Appearance remembered = desk.preferences().appearance();
        String theme = line.theme();
        return theme == null ? remembered : remembered.with(Appearance.Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
    }

    /** Opens an address in the reader's browser, or what else is there for its scheme. */
    void browse(URI address) {
        getHostServices().showDocument(address.toString());
    }
}
