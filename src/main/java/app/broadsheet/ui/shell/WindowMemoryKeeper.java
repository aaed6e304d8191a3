package app.broadsheet.ui.shell;

import app.broadsheet.app.Preferences;
import app.broadsheet.app.WindowMemory;
import app.broadsheet.model.Page;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Remembers how the window is and makes it so again: place, widths, what is listed and what is read. FX thread only. */
final class WindowMemoryKeeper {
    private final Preferences preferences;
    private final WindowModels models;
    private final ColumnsPane columns;
    private final Supplier<Page.@Nullable Cursor> top;
    private @Nullable WindowKeeper keeper;

    /** @param top the first row of the list in sight */
    WindowMemoryKeeper(
            Preferences preferences, WindowModels models, ColumnsPane columns, Supplier<Page.@Nullable Cursor> top) {
        this.top = top;
        this.preferences = preferences;
        this.models = models;
        this.columns = columns;
    }

    /** Makes everything but the window's place, and what {@link FirstQuestions} have asked for, as it was left. */
    void restore() {
        models.headlines().lookProperty().subscribe((_, look) -> preferences.list(look));
        preferences.window().ifPresent(memory -> {
            columns.sidebarWidthProperty().set(memory.sidebar());
            columns.headlinesWidthProperty().set(memory.headlines());
            if (memory.article() != null) {
                models.shell().remember(memory.article());
            }
        });
    }

    /** A scene of the size that the window had: it is not laid out at another size first. */
    Scene scene(Parent root) {
        return preferences
                .window()
                .filter(memory -> memory.width() > 0 && memory.height() > 0)
                .map(memory -> new Scene(root, memory.width(), memory.height()))
                .orElseGet(() -> new Scene(root));
    }

    /** Puts the stage where it was left, and remembers from now on where it goes. */
    void on(Stage stage) {
        WindowKeeper made = new WindowKeeper(stage, this::moved);
        preferences.window().ifPresent(made::restore);
        made.follow(columns.sidebarWidthProperty());
        made.follow(columns.headlinesWidthProperty());
        made.follow(models.sidebar().chosenProperty());
        made.follow(models.shell().articleProperty());
        keeper = made;
    }

    /** How the window is now. */
    WindowMemory now() {
        WindowKeeper stage = keeper;
        Rectangle2D place = stage == null ? Rectangle2D.EMPTY : stage.place();
        return new WindowMemory(
                place.getMinX(),
                place.getMinY(),
                place.getWidth(),
                place.getHeight(),
                stage != null && stage.isMaximized(),
                columns.sidebarWidthProperty().get(),
                columns.headlinesWidthProperty().get(),
                models.sidebar().chosenProperty().get(),
                models.headlines().queryProperty().get().filter(),
                top.get(),
                models.shell().articleProperty().get());
    }

    private void moved() {
        var _ = keep();
    }

    /** Remembers it. A window that had no stage, as one that is only drawn, is not remembered. */
    CompletableFuture<Void> keep() {
        return keeper == null ? CompletableFuture.completedFuture(null) : preferences.window(now());
    }
}
