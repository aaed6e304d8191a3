package app.broadsheet;

import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Draws the window to a file when all of it is shown. FX thread only. */
final class Snapshot {
    private static final Duration PATIENCE = Duration.seconds(120);

    private final Path file;
    private final Node content;
    private final BooleanSupplier answering;
    private final Consumer<String> complain;
    private final CompletableFuture<Integer> exit;

    /**
     * @param answering whether the window still waits for an answer
     * @param complain says in one line what went wrong
     * @param exit completes with the exit status
     */
    Snapshot(
            Path file,
            Node content,
            BooleanSupplier answering,
            Consumer<String> complain,
            CompletableFuture<Integer> exit) {
        this.file = file;
        this.content = content;
        this.answering = answering;
        this.complain = complain;
        this.exit = exit;
    }

    /** Draws what is shown after {@code report}, null when nothing was to be opened. */
    void take(@Nullable ImportReport report) {
        if (report != null && refuses(report)) {
            exit.complete(1);
            return;
        }
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(over -> fail("the window was not complete after " + PATIENCE.toSeconds() + " seconds"));
        patience.play();
        var _ = Calm.of(content, answering).thenRun(() -> {
            patience.stop();
            write();
        });
    }

    private void write() {
        try {
            WindowPicture.write(content, file);
            exit.complete(0);
        } catch (IOException | RuntimeException e) {
            fail("cannot write " + file + ": " + e.getMessage());
        }
    }

    private boolean refuses(ImportReport report) {
        boolean refused = false;
        for (ImportItem item : report.items()) {
            if (item instanceof ImportItem.Unreadable(String name, String why)) {
                complain.accept(name + ": " + why);
                refused = true;
            }
        }
        return refused;
    }

    private void fail(String why) {
        complain.accept(why);
        exit.complete(1);
    }
}
