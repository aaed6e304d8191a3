package app.broadsheet.secret;

/** What a {@link Keyring} says. */
sealed interface KeyringAnswer {
    record Done() implements KeyringAnswer {}

    record Found(Secret secret) implements KeyringAnswer {}

    record Missing() implements KeyringAnswer {}

    /** @param why a sentence for the reader */
    record Failed(String why) implements KeyringAnswer {}
}
