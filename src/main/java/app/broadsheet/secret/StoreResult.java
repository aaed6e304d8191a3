package app.broadsheet.secret;

/** Where a secret went. */
public sealed interface StoreResult {
    /** It is in the system's keyring and will be there after a restart. */
    record InKeyring() implements StoreResult {}

    /**
     * It is kept in memory until the app ends.
     *
     * @param why a sentence for the reader
     */
    record ThisSession(String why) implements StoreResult {}
}
