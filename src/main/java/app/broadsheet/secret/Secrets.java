package app.broadsheet.secret;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps secrets in the system's keyring, and in memory until the app ends where that cannot be done. Safe on every
 * thread; futures complete on the keyring's thread. A keyring that waits for its user holds up only secrets.
 */
public final class Secrets {
    private final Map<SecretName, Secret> session = new ConcurrentHashMap<>();
    private final Supplier<Keyring> make;
    private final Executor thread;
    private @Nullable Keyring keyring;

    /** Used on {@code thread} only. */
    Secrets(Supplier<Keyring> make, Executor thread) {
        this.make = make;
        this.thread = thread;
    }

    /**
     * The keyring of this system, opened when it is first needed.
     *
     * @param thread one thread, used for nothing that should not wait for the user
     */
    public static Secrets ofSystem(Executor thread) {
        return new Secrets(() -> SystemKeyring.of(System.getProperty("os.name")), thread);
    }

    /** No keyring at all: everything is kept until the app ends. For a window that is only drawn, and for tests. */
    public static Secrets ofSession() {
        return new Secrets(() -> new AbsentKeyring("No keyring is running."), Runnable::run);
    }

    /** Keeps a secret, in place of the one of that name. */
    public CompletableFuture<StoreResult> store(SecretName name, Secret secret) {
        return CompletableFuture.supplyAsync(() -> stored(name, secret), thread);
    }

    /** Looks a secret up. */
    public CompletableFuture<ReadResult> read(SecretName name) {
        Secret here = session.get(name);
        return here != null
                ? CompletableFuture.completedFuture(new ReadResult.Found(here))
                : CompletableFuture.supplyAsync(() -> found(name), thread);
    }

    /** Forgets a secret, in the keyring and here. */
    public CompletableFuture<DeleteResult> delete(SecretName name) {
        return CompletableFuture.supplyAsync(() -> deleted(name), thread);
    }

    private StoreResult stored(SecretName name, Secret secret) {
        if (keyring().put(name, secret) instanceof KeyringAnswer.Failed(String why)) {
            session.put(name, secret);
            return new StoreResult.ThisSession(why);
        }
        session.remove(name);
        return new StoreResult.InKeyring();
    }

    private ReadResult found(SecretName name) {
        Secret here = session.get(name);
        return here != null
                ? new ReadResult.Found(here)
                : switch (keyring().get(name)) {
                    case KeyringAnswer.Found(Secret secret) -> new ReadResult.Found(secret);
                    case KeyringAnswer.Failed(String why) -> new ReadResult.Unavailable(why);
                    case KeyringAnswer.Missing(), KeyringAnswer.Done() -> new ReadResult.Missing();
                };
    }

    private DeleteResult deleted(SecretName name) {
        boolean onlyHere = session.remove(name) != null;
        return keyring().remove(name) instanceof KeyringAnswer.Failed(String why) && !onlyHere
                ? new DeleteResult.Failed(why)
                : new DeleteResult.Deleted();
    }

    private Keyring keyring() {
        Keyring now = keyring;
        if (now == null) {
            now = make.get();
            keyring = now;
        }
        return now;
    }
}
