package app.broadsheet.ui.offline;

import app.broadsheet.ui.fx.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialog for where an edition goes, and as what. */
public final class EditionFile {
    private EditionFile() {}

    /** The file; empty when the user chose none. */
    public static Optional<Path> ask(@Nullable Window over, String title) {
        Words words = Words.of(EditionFile.class);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.title"));
        chooser.setInitialFileName(title.replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip() + ".epub");
        List<FileChooser.ExtensionFilter> kinds = List.of(
                new FileChooser.ExtensionFilter(words.get("export.epub"), "*.epub"),
                new FileChooser.ExtensionFilter(words.get("export.html"), "*.html"));
        chooser.getExtensionFilters().addAll(kinds);
        File chosen = chooser.showSaveDialog(over);
        return chosen == null
                ? Optional.empty()
                : Optional.of(named(chosen.toPath(), kinds.get(1).equals(chooser.getSelectedExtensionFilter())));
    }

    private static Path named(Path file, boolean html) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".epub") || name.endsWith(".html") || name.endsWith(".htm")
                ? file
                : file.resolveSibling(file.getFileName() + (html ? ".html" : ".epub"));
    }
}
