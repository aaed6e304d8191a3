package app.broadsheet.app;

import java.nio.file.Path;

/** What came of saving an article to a file. */
public sealed interface SaveResult {
    /** The file is there. */
    record Saved(Path file) implements SaveResult {}

    /** There is no such file, or what was there before is still there. {@code why} is the system's word for it. */
    record NotSaved(Path file, String why) implements SaveResult {}
}
