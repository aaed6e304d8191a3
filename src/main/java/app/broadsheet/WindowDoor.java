package app.broadsheet;

import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.shell.SavePlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The door for people: starts JavaFX, shows the window and waits for its end. */
final class WindowDoor {
    /** The window comes first. */
    private static final Duration FIRST_ROUND = Duration.ofSeconds(20);

    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);

    /** Whether the window is only opened for the Java virtual machine to learn how it goes, and closed again. */
    private static final boolean TRAINING = Boolean.getBoolean("broadsheet.training");

    private final CommandLine line;
    private final Path folder;
    private final Clock clock;
    private final Consumer<String> complain;
    private final ToolkitStart toolkit;
    private final StartupTrace trace;

    /**
     * @param folder the data folder, which this process holds
     * @param complain says in one line what went wrong
     * @param toolkit has been begun
     */
    WindowDoor(
            CommandLine line,
            Path folder,
            Clock clock,
            Consumer<String> complain,
            ToolkitStart toolkit,
            StartupTrace trace) {
        this.line = line;
        this.folder = folder;
        this.clock = clock;
        this.complain = complain;
        this.toolkit = toolkit;
        this.trace = trace;
    }

    /**
     * Shows the window over {@code wiring}; answers the exit status when it is closed.
     *
     * @param asked is told how to end it
     */
    int show(Wiring wiring, AskedToEnd asked) {
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        CompletableFuture<BroadsheetApp> started = new CompletableFuture<>();
        toolkit.then(theme -> open(wiring, theme, started, exit), failure -> {
            complain.accept("No window can be opened here: " + failure.getMessage());
            exit.complete(1);
        });
        asked.with(() -> exit.complete(0));
        // A picture is drawn and gone: nothing is handed over to it.
        try (HandOver _ = line.snapshot() == null
                ? HandOver.listen(folder, given -> started.join().raise(given))
                : null) {
            int status = exit.join();
            if (!asked.asked()) {
                Platform.exit();
            }
            return status;
        }
    }

    private void open(
            Wiring wiring, Theme theme, CompletableFuture<BroadsheetApp> started, CompletableFuture<Integer> exit) {
        try {
            BroadsheetApp app =
                    new BroadsheetApp(line, wiring.desk(), theme, clock, SavePlace.ofSystem(), complain, trace, exit);
            trace.mark("window is built");
            app.start(new Stage());
            started.complete(app);
            var _ = app.listed().thenRun(() -> begin(wiring, app));
            if (line.startupTrace() || TRAINING) { // looks at the window in every frame
                var _ = app.shown().thenRun(() -> complete(exit));
            }
        } catch (RuntimeException | Error e) {
            System.getLogger(WindowDoor.class.getName()).log(System.Logger.Level.ERROR, "The window failed", e);
            complain.accept("The window could not be built: the log in the data folder says more.");
            exit.complete(1);
        }
    }

    private void complete(CompletableFuture<Integer> exit) {
        trace.mark("window is complete");
        if (TRAINING) {
            exit.complete(0);
        }
    }

    /** Begins what nobody waits for. */
    private void begin(Wiring wiring, BroadsheetApp app) {
        var _ = wiring.catchUp();
        if (line.snapshot() == null) { // a picture of the window sends nothing
            FinderEvents.hear(System.getProperty("os.name"), app::raise);
            wiring.notifyOf(app.notifications());
            wiring.deliver();
            wiring.keepFresh(FIRST_ROUND, BETWEEN_ROUNDS);
            wiring.watchNetwork();
            wiring.lookForReleases();
            toolkit.keepFonts();
        }
    }
}
