package app.broadsheet.store;

/** What became of opening a data folder. Every {@code why} is a sentence for the reader. */
public sealed interface OpenResult {
    /** It is open; close it. */
    record Opened(Database database) implements OpenResult {}

    /** Another process has it open. Nothing was changed. */
    record InUse(String why) implements OpenResult {}

    /** A newer version of the app wrote it. Nothing was changed. */
    record Newer(String why) implements OpenResult {}

    /** It cannot be read, or not be brought to this version. What was there is still there, untouched. */
    record Damaged(String why) implements OpenResult {}
}
