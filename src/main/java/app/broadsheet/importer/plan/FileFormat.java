package app.broadsheet.importer.plan;

import app.broadsheet.importer.file.DroppedFile;
import java.util.Optional;

/** A kind of file: knows its own kind by the content, and reads it. */
@FunctionalInterface
public interface FileFormat {
    /**
     * Reads {@code file}.
     *
     * @return empty when it is of another kind; {@link ImportPlan.Unreadable} when it is of this kind but broken
     */
    Optional<ImportPlan> read(DroppedFile file);
}
