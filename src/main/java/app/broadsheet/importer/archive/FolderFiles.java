package app.broadsheet.importer.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a folder.
 *
 * @param whole whether these are all that there are
 */
public record FolderFiles(List<Path> files, boolean whole) {
    public FolderFiles {
        files = List.copyOf(files);
    }
}
