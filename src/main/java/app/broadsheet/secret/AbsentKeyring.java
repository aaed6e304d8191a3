package app.broadsheet.secret;

/** A system without a keyring that can be called. */
record AbsentKeyring(String why) implements Keyring {
    @Override
    public KeyringAnswer put(SecretName name, Secret secret) {
        return new KeyringAnswer.Failed(why);
    }

    @Override
    public KeyringAnswer get(SecretName name) {
        return new KeyringAnswer.Failed(why);
    }

    @Override
    public KeyringAnswer remove(SecretName name) {
        return new KeyringAnswer.Failed(why);
    }
}
