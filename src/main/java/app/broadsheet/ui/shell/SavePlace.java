package app.broadsheet.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where an archive is to be written. FX thread only. */
@FunctionalInterface
public interface SavePlace {
    /**
     * Waits for the answer; empty when the user thought better of it.
     *
     * @param over the window that asks
     * @param name what the file is called unless another name is chosen
     */
    Optional<Path> ask(@Nullable Window over, String title, String name);

    /** The system's own dialog. */
    static SavePlace ofSystem() {
        return (over, title, name) -> FilesDialog.save(over, title, name, "ZIP");
    }
}
