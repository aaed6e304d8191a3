package app.broadsheet.secret;

/** What became of a secret that was to go. */
public sealed interface DeleteResult {
    /** It is gone, or never was there. */
    record Deleted() implements DeleteResult {}

    /**
     * The keyring could not be asked and may still hold it.
     *
     * @param why a sentence for the reader
     */
    record Failed(String why) implements DeleteResult {}
}
