package app.broadsheet.secret;

/** What was found under a {@link SecretName}. */
public sealed interface ReadResult {
    /** It, from the keyring or from this session's memory. */
    record Found(Secret secret) implements ReadResult {}

    /** There is none: ask the user. */
    record Missing() implements ReadResult {}

    /**
     * It may be there, but the keyring cannot be read now.
     *
     * @param why a sentence for the reader
     */
    record Unavailable(String why) implements ReadResult {}
}
