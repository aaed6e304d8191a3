package app.broadsheet.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for choosing files to open, and where to keep one. */
final class FilesDialog {
    private FilesDialog() {}

    /**
     * Where to write a file; empty when the user thought better of it.
     *
     * @param kind what it is, as files of this kind end: OPML, ZIP
     */
    static Optional<Path> save(@Nullable Window over, String title, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + kind.toLowerCase(Locale.ROOT)));
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
    }

    /** The files' paths; empty when the user chose none. */
    static Optional<List<String>> ask(@Nullable Window over, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(over);
        return files == null || files.isEmpty()
                ? Optional.empty()
                : Optional.of(files.stream().map(File::getPath).toList());
    }
}
