package app.broadsheet.app;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.Identity;
import app.broadsheet.model.Pace;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is remembered for the user, a record for each concern. Read once at start, so that asking is immediate; writing
 * is in the background. All methods may be called on any thread.
 */
public final class Preferences {
    private final Function<Map<String, String>, CompletableFuture<Void>> store;
    private final Map<String, String> values;

    /**
     * @param stored what the store holds
     * @param store keeps the given settings and leaves all others as they are
     */
    public Preferences(Map<String, String> stored, Function<Map<String, String>, CompletableFuture<Void>> store) {
        this.values = new HashMap<>(stored);
        this.store = store;
    }

    /** How the window was left; empty on the first start or when what is stored makes no sense. */
    public synchronized Optional<WindowMemory> window() {
        return WindowSettings.read(values);
    }

    /** Remembers how the window is. */
    public CompletableFuture<Void> window(WindowMemory memory) {
        return keep(WindowSettings.write(memory));
    }

    /** How things look. */
    public synchronized Appearance appearance() {
        return AppearanceSettings.read(values);
    }

    /** Changes how things look; answers what it is now. */
    public Appearance appearance(UnaryOperator<Appearance> change) {
        Appearance now = change.apply(appearance());
        Failures.log(keep(AppearanceSettings.write(now)), "remember the looks");
        return appearance();
    }

    /** How lists are laid out. */
    public synchronized ListLook list() {
        return ListLookSettings.read(values);
    }

    /** Remembers how lists are laid out. */
    public void list(ListLook look) {
        Failures.log(keep(ListLookSettings.write(look)), "remember how lists are laid out");
    }

    /** How often feeds are fetched by themselves. */
    public synchronized Pace pace() {
        return StoredChoice.of(values.get("pace"), Pace.AUTOMATIC, Pace.values());
    }

    /** Chooses how often feeds are fetched by themselves. */
    public void pace(Pace pace) {
        Failures.log(keep(Map.of("pace", pace.name())), "remember how often to refresh");
    }

    /** Whether feeds are fetched by themselves over a network that costs by the amount, too; no at first. */
    public synchronized boolean roundsOverMetered() {
        return Boolean.parseBoolean(values.get("pace.metered"));
    }

    /** Chooses whether feeds are fetched by themselves over a network that costs by the amount, too. */
    public void roundsOverMetered(boolean allowed) {
        Failures.log(keep(Map.of("pace.metered", Boolean.toString(allowed))), "remember when to refresh");
    }

    /** How much is kept for reading with no network. */
    public synchronized OfflineEdition offlineEdition() {
        return OfflineEditionSettings.read(values);
    }

    /** Changes how much is kept. */
    public CompletableFuture<Void> offlineEdition(OfflineEdition edition) {
        return keep(OfflineEditionSettings.write(edition));
    }

    /** What the desktop tells of. */
    public synchronized NotificationChoice notifications() {
        return NotificationSettings.read(values);
    }

    /** Changes what the desktop tells of. */
    public void notifications(NotificationChoice choice) {
        Failures.log(keep(NotificationSettings.write(choice)), "remember what to notify of");
    }

    /** The sources of whose new articles the desktop tells; some may not be followed any more. */
    public synchronized Set<FeedId> notifiedFeeds() {
        return NotificationSettings.feeds(values);
    }

    /** Chooses a source for that, or does so no more. */
    public synchronized void notifyOf(FeedId feed, boolean chosen) {
        Set<FeedId> feeds = new LinkedHashSet<>(notifiedFeeds());
        if (chosen ? feeds.add(feed) : feeds.remove(feed)) {
            Failures.log(keep(NotificationSettings.write(feeds)), "remember which sources to notify of");
        }
    }

    /** What is remembered of newer versions of the app. */
    synchronized ReleaseMemory releases() {
        return ReleaseMemory.read(values);
    }

    /** Changes that. */
    synchronized void releases(UnaryOperator<ReleaseMemory> change) {
        Failures.log(keep(change.apply(releases()).write()), "remember what is known of newer versions");
    }

    /** Whether the user chose to work offline. */
    synchronized boolean offline() {
        return Boolean.parseBoolean(values.get("offline"));
    }

    /** Remembers whether to work offline. */
    CompletableFuture<Void> offline(boolean offline) {
        return keep(Map.of("offline", Boolean.toString(offline)));
    }

    /** Where the reader has signed in for private feeds, and the keyring has name and password. */
    synchronized Set<SignInPlace> signedIn() {
        return values.getOrDefault("signin.places", "")
                .lines()
                .map(line -> line.split(" ", 2))
                .filter(place -> place.length == 2)
                .map(place -> new SignInPlace(place[0], place[1]))
                .collect(Collectors.toSet());
    }

    /** Remembers that the keyring has a name and a password for a place, or has not any more. */
    synchronized void signedIn(SignInPlace place, boolean now) {
        Set<SignInPlace> places = new TreeSet<>(Comparator.comparing(SignInPlace::toString));
        places.addAll(signedIn());
        if (now ? places.add(place) : places.remove(place)) {
            String lines =
                    places.stream().map(one -> one.feeds() + " " + one.at()).collect(Collectors.joining("\n"));
            Failures.log(keep(Map.of("signin.places", lines)), "remember a sign-in");
        }
    }

    /** When the last refresh ended well; empty when none has, or when what is stored makes no sense. */
    synchronized Optional<Instant> lastRefresh() {
        try {
            return Optional.ofNullable(values.get("refreshed")).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Remembers when a refresh ended well. */
    CompletableFuture<Void> lastRefresh(Instant time) {
        return keep(Map.of("refreshed", time.toString()));
    }

    /** Who the user was when they last commented; nobody in particular at first. */
    synchronized Identity identity() {
        return new Identity(
                values.getOrDefault("comment.name", ""),
                values.getOrDefault("comment.email", ""),
                values.getOrDefault("comment.site", ""));
    }

    /** Remembers who comments. */
    CompletableFuture<Void> identity(Identity identity) {
        return keep(Map.of(
                "comment.name", identity.name(), "comment.email", identity.email(), "comment.site", identity.site()));
    }

    /** Takes over what was remembered elsewhere, where nothing is remembered here. */
    synchronized CompletableFuture<Void> takeOver(Map<String, String> others) {
        Map<String, String> fresh = new HashMap<>(others);
        fresh.keySet().removeAll(values.keySet());
        return keep(fresh);
    }

    private synchronized CompletableFuture<Void> keep(Map<String, String> changed) {
        values.putAll(changed);
        return store.apply(changed);
    }
}
