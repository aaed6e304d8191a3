package app.broadsheet.secret;

/** A system's keyring. Calls block, for as long as the user takes to unlock it; nothing is thrown. */
interface Keyring {
    /** {@link KeyringAnswer.Done} or {@link KeyringAnswer.Failed}. What was there under the name is replaced. */
    KeyringAnswer put(SecretName name, Secret secret);

    /** {@link KeyringAnswer.Found}, {@link KeyringAnswer.Missing} or {@link KeyringAnswer.Failed}. */
    KeyringAnswer get(SecretName name);

    /** {@link KeyringAnswer.Done}, {@link KeyringAnswer.Missing} or {@link KeyringAnswer.Failed}. */
    KeyringAnswer remove(SecretName name);
}
