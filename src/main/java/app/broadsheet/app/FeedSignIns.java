package app.broadsheet.app;

import app.broadsheet.net.SignIn;
import app.broadsheet.refresh.SignIns;
import app.broadsheet.secret.DeleteResult;
import app.broadsheet.secret.ReadResult;
import app.broadsheet.secret.Secret;
import app.broadsheet.secret.Secrets;
import app.broadsheet.secret.StoreResult;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The names and passwords of private feeds, one for each {@link SignInPlace}. Both go to the system's keyring, or are kept
 * until the app ends where there is none, and go nowhere else. That there is one is remembered beside the settings, so that
 * it can be taken back without a look into the keyring. Any thread.
 */
public final class FeedSignIns implements SignIns {
    /** How long a refresh waits for a user who has to unlock the keyring. */
    private static final int PATIENCE_SECONDS = 20;

    /** How long a reader who looks at a source waits for the keyring. */
    private static final int BRIEFLY_SECONDS = 3;

    private final Secrets secrets;
    private final Preferences preferences;
    private final Map<SignInPlace, SignIn> atHand = new ConcurrentHashMap<>();
    /** Where the server is that asked, by the feed's address. */
    private final Map<URI, URI> asked = new ConcurrentHashMap<>();

    /** @param preferences remembers where there is a sign-in */
    public FeedSignIns(Secrets secrets, Preferences preferences) {
        this.secrets = secrets;
        this.preferences = preferences;
    }

    /** {@link #use(URI, SignIn)} at the feed's own server. */
    CompletableFuture<String> use(SignIn signIn) {
        return use(signIn.address(), signIn);
    }

    /**
     * Uses a name and a password from now on for all feeds at the origin of {@code feed}, at the origin that they are for.
     *
     * @return why they are kept only until the app ends; empty when they are in the keyring
     */
    CompletableFuture<String> use(URI feed, SignIn signIn) {
        SignInPlace place = SignInPlace.of(feed, signIn.address());
        if (place.at().isEmpty() || (signIn.name() + signIn.password()).chars().anyMatch(Character::isISOControl)) {
            return CompletableFuture.completedFuture("");
        }
        atHand.put(place, signIn);
        asked.entrySet()
                .removeIf(one -> SignInPlace.of(one.getKey(), one.getValue()).equals(place));
        return secrets.store(place.secret(), Secret.of(signIn.name() + "\n" + signIn.password()))
                .thenApply(kept -> {
                    if (kept instanceof StoreResult.ThisSession(String why)) {
                        return why;
                    }
                    preferences.signedIn(place, true);
                    return "";
                });
    }

    /**
     * Forgets every name and password for the feeds at the origin of {@code feed}.
     *
     * @return why the keyring did not; empty when it did
     */
    CompletableFuture<String> forget(URI feed) {
        CompletableFuture<String> all = CompletableFuture.completedFuture("");
        for (SignInPlace place : places(feed)) {
            atHand.remove(place);
            all = all.thenCombine(secrets.delete(place.secret()), (before, deleted) -> {
                if (deleted instanceof DeleteResult.Failed(String why)) {
                    return why;
                }
                preferences.signedIn(place, false);
                return before;
            });
        }
        return all;
    }

    /** Where the server is that asked for another sign-in for a feed than it was given, or any at all; null for nowhere. */
    @Nullable
    URI wanted(URI feed) {
        return asked.get(feed);
    }

    /**
     * As whom the reader signed in for a feed: empty for someone whose name is in the keyring and was not looked up yet.
     *
     * @return null for nobody
     */
    @Nullable
    String name(URI feed) {
        List<SignInPlace> places = places(feed);
        return places.isEmpty()
                ? null
                : places.stream()
                        .map(atHand::get)
                        .filter(one -> one != null)
                        .map(SignIn::name)
                        .findFirst()
                        .orElse("");
    }

    /** Looks up in the keyring who the reader is for a feed, if he is someone; completes in a few seconds. */
    CompletableFuture<Void> look(URI feed) {
        return CompletableFuture.allOf(places(feed).stream()
                        .filter(place -> !atHand.containsKey(place))
                        .map(place ->
                                read(place).thenAccept(found -> found.ifPresent(one -> atHand.putIfAbsent(place, one))))
                        .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, BRIEFLY_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Optional<SignIn>> read(SignInPlace place) {
        return secrets.read(place.secret()).thenApply(read -> {
            if (!(read instanceof ReadResult.Found(Secret secret))) {
                return Optional.empty();
            }
            String[] parts = secret.reveal().split("\n", 2);
            return Optional.of(new SignIn(URI.create(place.at()), parts[0], parts.length > 1 ? parts[1] : ""));
        });
    }

    @Override
    public List<SignIn> atHand(URI feed) {
        return atHand.entrySet().stream()
                .filter(one -> one.getKey().isOf(feed))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public @Nullable SignIn find(URI feed, URI at) {
        SignInPlace place = SignInPlace.of(feed, at);
        SignIn found = read(place)
                .completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join()
                .orElse(null);
        if (found != null) {
            atHand.put(place, found);
        }
        return found;
    }

    @Override
    public void asked(URI feed, URI at) {
        asked.put(feed, at);
    }

    @Override
    public void moved(URI feed, URI to) {
        for (SignIn signIn : atHand(feed)) {
            boolean known = atHand.containsKey(SignInPlace.of(to, to));
            if (signIn.isFor(to) && !known) {
                Failures.log(use(new SignIn(to, signIn.name(), signIn.password())), "keep a sign-in");
            }
        }
    }

    private List<SignInPlace> places(URI feed) {
        Set<SignInPlace> all = ConcurrentHashMap.newKeySet();
        all.addAll(preferences.signedIn());
        all.addAll(atHand.keySet());
        return all.stream().filter(place -> place.isOf(feed)).toList();
    }
}
