package app.broadsheet.app;

import app.broadsheet.net.SignIn;
import app.broadsheet.refresh.SignIns;
import app.broadsheet.secret.ReadResult;
import app.broadsheet.secret.Secret;
import app.broadsheet.secret.SecretName;
import app.broadsheet.secret.Secrets;
import app.broadsheet.secret.StoreResult;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The names and passwords of private feeds, one for each origin. Both go to the system's keyring, or are kept until the app
 * ends where there is none, and go nowhere else. Any thread.
 */
public final class FeedSignIns implements SignIns {
    /** How long a refresh waits for a user who has to unlock the keyring. */
    private static final int PATIENCE_SECONDS = 20;

    private final Secrets secrets;
    private final Map<String, SignIn> atHand = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    public FeedSignIns(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Uses a name and a password from now on for all feeds at the origin of an address.
     *
     * @return why they are kept only until the app ends; empty when they are in the keyring
     */
    CompletableFuture<String> use(SignIn signIn) {
        String origin = SignIn.origin(signIn.address());
        if (origin.isEmpty() || (signIn.name() + signIn.password()).indexOf('\0') >= 0) {
            return CompletableFuture.completedFuture("");
        }
        atHand.put(origin, signIn);
        asked.remove(origin);
        return secrets.store(secretName(origin), Secret.of(signIn.name() + "\n" + signIn.password()))
                .thenApply(kept -> kept instanceof StoreResult.ThisSession(String why) ? why : "");
    }

    /** Whether the server of a feed asked for another sign-in than it was given, or any at all. */
    boolean wanted(URI feed) {
        return asked.contains(SignIn.origin(feed));
    }

    @Override
    public @Nullable SignIn atHand(URI feed) {
        return atHand.get(SignIn.origin(feed));
    }

    @Override
    public @Nullable SignIn find(URI feed) {
        String origin = SignIn.origin(feed);
        ReadResult read = secrets.read(secretName(origin))
                .completeOnTimeout(new ReadResult.Missing(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (!(read instanceof ReadResult.Found(Secret secret))) {
            return null;
        }
        String[] parts = secret.reveal().split("\n", 2);
        SignIn found = new SignIn(feed, parts[0], parts.length > 1 ? parts[1] : "");
        atHand.put(origin, found);
        return found;
    }

    @Override
    public void asked(URI feed) {
        asked.add(SignIn.origin(feed));
    }

    private static SecretName secretName(String origin) {
        return new SecretName("feed " + origin, "");
    }
}
