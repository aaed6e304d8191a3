package app.broadsheet.app;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.secret.ReadResult;
import app.broadsheet.secret.Secret;
import app.broadsheet.secret.SecretName;
import app.broadsheet.secret.Secrets;
import app.broadsheet.secret.StoreResult;
import app.broadsheet.store.AccountStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The accounts that comments are sent as. Their secrets go to the system's keyring and nowhere else. */
public final class CommentAccounts {
    private final AccountStore store;
    private final Secrets secrets;

    public CommentAccounts(AccountStore store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    /**
     * Uses an account from now on, in place of another at its site.
     *
     * @param secret an application password, a token or a key
     * @return why the secret is kept only until the app ends; empty when it is in the keyring
     */
    public CompletableFuture<String> signIn(CommentAccount account, String secret) {
        return secrets.store(name(account), Secret.of(secret.strip()))
                .thenCompose(kept -> store.put(account)
                        .thenApply(done -> kept instanceof StoreResult.ThisSession(String why) ? why : ""));
    }

    /** Those that are signed in, by site. */
    public CompletableFuture<List<CommentAccount>> all() {
        return store.all();
    }

    /** Forgets an account and its secret. What was queued for it asks for an account then. */
    public CompletableFuture<Void> signOut(CommentAccount account) {
        return secrets.delete(name(account)).thenCompose(gone -> store.remove(account));
    }

    /** The secret, for the request that needs it; empty when it cannot be had. Waits for the keyring. */
    public Optional<String> secret(CommentAccount account) {
        return secrets.read(name(account)).join() instanceof ReadResult.Found(Secret secret)
                ? Optional.of(secret.reveal())
                : Optional.empty();
    }

    private static SecretName name(CommentAccount account) {
        return new SecretName(account.secretName(), account.name());
    }
}
