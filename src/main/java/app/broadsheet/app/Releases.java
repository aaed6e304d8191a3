package app.broadsheet.app;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import app.broadsheet.refresh.Surroundings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether a newer version of the app is out: asked once a day at most, and only if the user wants it, of a feed that whoever
 * made the installed app names. Nothing but the feed is fetched, without what the server said before (an {@code ETag} would
 * tell one reader from another), and nothing is ever installed. All methods on any thread.
 */
public final class Releases {
    private static final Duration PAUSE = Duration.ofDays(1);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final @Nullable URI feed;
    private final Optional<VersionNumber> own;
    private final Http http;
    private final Preferences preferences;
    private final Connectivity connectivity;
    private final Surroundings surroundings;
    private final Executor fetch;
    private final Executor cpu;
    private final Clock clock;
    private final Listeners<Optional<Release>> listeners = new Listeners<>();
    private final CancelFlag cancel = new CancelFlag();
    private @Nullable CompletableFuture<Void> running;
    private Instant failed = Instant.MIN;

    /**
     * @param feed of published versions; null where nobody publishes any, and then nothing is ever asked
     * @param version of this app
     */
    public Releases(
            @Nullable URI feed,
            String version,
            Http http,
            Preferences preferences,
            Connectivity connectivity,
            Surroundings surroundings,
            Executor fetch,
            Executor cpu,
            Clock clock) {
        this.feed = feed;
        this.own = VersionNumber.in(version);
        this.http = http;
        this.preferences = preferences;
        this.connectivity = connectivity;
        this.surroundings = surroundings;
        this.fetch = fetch;
        this.cpu = cpu;
        this.clock = clock;
    }

    /** Who is asked, for people; empty where nobody can be, and nothing is to be chosen. */
    public Optional<String> asked() {
        return Optional.ofNullable(feed).map(URI::getHost);
    }

    /** Whether the user wants to be told. */
    public boolean wanted() {
        return preferences.releases().wanted();
    }

    /** Chooses; completes when it was asked at once, where that is due. */
    public CompletableFuture<Void> choose(boolean wanted) {
        preferences.releases(now -> now.withWanted(wanted));
        tell();
        return look();
    }

    /** The newest version, if it is newer than this one and the user wants to know. */
    public Optional<Release> newer() {
        ReleaseMemory memory = preferences.releases();
        return Optional.ofNullable(memory.newest())
                .filter(release -> memory.wanted() && asked().isPresent())
                .filter(release -> VersionNumber.in(release.version())
                        .filter(number -> own.isPresent() && number.compareTo(own.get()) > 0)
                        .isPresent());
    }

    /** That one as long as the user has not opened its page: what the window points at by itself. */
    public Optional<Release> news() {
        String opened = preferences.releases().opened();
        return newer().filter(release -> !release.version().equals(opened));
    }

    /** When that was asked last and an answer came; empty for never, and while the user does not want to know. */
    public Optional<Instant> answered() {
        return Optional.ofNullable(preferences.releases().asked()).filter(_ -> wanted());
    }

    /** The user has opened the page of a version. */
    public void opened(Release release) {
        preferences.releases(now -> now.withOpened(release));
        tell();
    }

    /** Calls {@code listener} with {@link #news} when that may have changed, on the thread that changed it. */
    public Subscription onNews(Consumer<Optional<Release>> listener) {
        return listeners.add(listener);
    }

    /** For the clock: asks when it is time. Completes when that has ended, whatever came of it. */
    public synchronized CompletableFuture<Void> look() {
        URI address = feed;
        if (running != null) {
            return running;
        }
        if (address == null || !wanted() || !due() || connectivity.workingOffline()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> asking = CompletableFuture.supplyAsync(() -> ask(address), fetch)
                .thenAcceptAsync(answer -> answer.ifPresent(this::take), cpu);
        CompletableFuture<Void> ended = asking.whenComplete((_, _) -> end());
        running = ended.isDone() ? null : ended;
        Failures.log(ended, "ask for newer versions");
        return ended;
    }

    /** Asks no more. */
    public void stop() {
        cancel.cancel();
    }

    private boolean due() {
        Instant now = clock.instant();
        Instant last = preferences.releases().asked();
        boolean answered = last != null && !last.isAfter(now) && now.isBefore(last.plus(PAUSE));
        return !answered && !(failed.isAfter(now.minus(AFTER_FAILURE)) && !failed.isAfter(now));
    }

    private Optional<FetchResult.Fresh> ask(URI address) {
        if (!surroundings.network() || (!preferences.roundsOverMetered() && surroundings.metered())) {
            return Optional.empty();
        }
        // Only an address that says so itself may be on a private network, as in an office that has its own packages.
        FetchRequest request = FetchRequest.feed(address).givenByUser(LocalAddresses.looksLocal(address.getHost()));
        if (http.fetch(request, cancel) instanceof FetchResult.Fresh fresh) {
            return Optional.of(fresh);
        }
        synchronized (this) {
            failed = clock.instant();
        }
        return Optional.empty();
    }

    private void take(FetchResult.Fresh answer) {
        Release found = ReleaseFeed.newest(answer).orElse(null);
        preferences.releases(now -> now.withAnswer(clock.instant(), found));
        tell();
    }

    private synchronized void end() {
        running = null;
    }

    private void tell() {
        listeners.tell(news());
    }
}
