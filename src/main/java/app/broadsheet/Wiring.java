package app.broadsheet;

import app.broadsheet.app.ArticleTexts;
import app.broadsheet.app.Backup;
import app.broadsheet.app.ChangeStream;
import app.broadsheet.app.CommentAccounts;
import app.broadsheet.app.Commenting;
import app.broadsheet.app.Connectivity;
import app.broadsheet.app.Desk;
import app.broadsheet.app.Discussions;
import app.broadsheet.app.DroppedLinks;
import app.broadsheet.app.EditionExport;
import app.broadsheet.app.FeedLists;
import app.broadsheet.app.FeedSignIns;
import app.broadsheet.app.FetchingAhead;
import app.broadsheet.app.Flight;
import app.broadsheet.app.FreshIndex;
import app.broadsheet.app.Library;
import app.broadsheet.app.LoginStart;
import app.broadsheet.app.NetworkWatch;
import app.broadsheet.app.Notifying;
import app.broadsheet.app.Offline;
import app.broadsheet.app.OfflineRules;
import app.broadsheet.app.Opening;
import app.broadsheet.app.PictureLoading;
import app.broadsheet.app.Preferences;
import app.broadsheet.app.Reading;
import app.broadsheet.app.Refreshing;
import app.broadsheet.app.RelatedStories;
import app.broadsheet.app.Releases;
import app.broadsheet.app.SampleEdition;
import app.broadsheet.app.SavedSearches;
import app.broadsheet.app.Searching;
import app.broadsheet.app.Space;
import app.broadsheet.app.Subscriptions;
import app.broadsheet.comment.Outbox;
import app.broadsheet.comment.ThreadReader;
import app.broadsheet.desktop.Notifier;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.refresh.EditionPreparer;
import app.broadsheet.refresh.FeedAdder;
import app.broadsheet.refresh.IconIntake;
import app.broadsheet.refresh.IndexCatchUp;
import app.broadsheet.refresh.PictureRequest;
import app.broadsheet.refresh.RefreshThreads;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.refresh.StoryPlacing;
import app.broadsheet.refresh.Surroundings;
import app.broadsheet.secret.Secrets;
import app.broadsheet.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Constructs every service, by hand, and closes them in the order that loses nothing. */
final class Wiring implements AutoCloseable {
    private static final Duration OUTBOX_TICK = Duration.ofSeconds(5);
    private static final Duration NETWORK_TICK = Duration.ofSeconds(10);
    private static final Duration NOTIFY_TICK = Duration.ofMinutes(1);
    private static final Duration RELEASES_TICK = Duration.ofMinutes(2);
    /** So long after a start nobody waits for it any more. */
    private static final int CLEAN_UP_SECONDS = 20;

    private final Threads threads = Threads.start();
    private volatile @Nullable ScheduledFuture<?> cleaning;
    private final Database store;
    private final LazyIndex index;
    private final IndexCatchUp catchUp;
    private final StoryPlacing stories;
    private final FetchingAhead ahead;
    private final Http http;
    private final Notifier notifier;
    private final DroppedLinks links;
    private final Desk desk;

    /**
     * Takes over {@code store}. Reads the settings; everything else waits until it is asked for.
     *
     * @param folder the data folder
     * @param offline whether this start makes no request
     */
    Wiring(Database store, Path folder, boolean offline, Clock clock) {
        this(store, folder, offline, clock, Surroundings.ofSystem());
    }

    /** @param surroundings what the computer runs on, and how it is connected */
    Wiring(Database store, Path folder, boolean offline, Clock clock, Surroundings surroundings) {
        this(store, folder, offline, clock, surroundings, Notifier.ofSystem(System.getProperty("os.name")));
    }

    /** @param notifier shows notifications; is closed with this */
    Wiring(Database store, Path folder, boolean offline, Clock clock, Surroundings surroundings, Notifier notifier) {
        this.store = store;
        this.notifier = notifier;
        Secrets secrets = Secrets.ofSystem(threads.keyring());
        Preferences preferences = new Preferences(store.settings().all().join(), this::keep);
        Connectivity connectivity = new Connectivity(preferences, offline);
        http = new Http(HttpSettings.of(Version.NUMBER, clock, () -> !connectivity.workingOffline()));
        index = new LazyIndex(folder.resolve("index"), threads.indexer());
        catchUp = new IndexCatchUp(store.articles(), index, threads.indexer(), threads.cpu());
        stories = new StoryPlacing(store.stories(), index, threads.cpu(), clock);
        catchUp.then(() -> {
            var _ = stories.run();
        });
        RefreshThreads rooms = new RefreshThreads(threads.fetch(), threads.cpu());
        EditionPreparer preparer = new EditionPreparer(http, store, catchUp, rooms, surroundings::network, clock);
        IconIntake icons = new IconIntake(http, store.icons(), rooms, surroundings::network, clock);
        ahead = new FetchingAhead(preparer, icons, connectivity, preferences, surroundings, threads.fetch());
        OfflineRules rules = new OfflineRules(store, preparer, ahead);
        DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
        FeedSignIns signIns = new FeedSignIns(secrets, preferences);
        Refresher refresher = new Refresher(http, signIns, store, catchUp, rooms, clock, chance);
        Refreshing refreshing = new Refreshing(refresher, connectivity, preferences, ahead, surroundings, clock);
        Offline edition = new Offline(
                new Flight(preparer, store, ahead, clock),
                ahead,
                new ArticleTexts(store, preparer, rules),
                new PictureLoading(
                        store,
                        new PictureRequest(http, store, rooms, surroundings::network),
                        rules,
                        ahead,
                        connectivity),
                rules,
                new Space(store, preferences, clock),
                new EditionExport(store, threads.cpu(), clock),
                new NetworkWatch(connectivity, surroundings, store.editions(), refreshing, ahead));
        FeedAdder adder = new FeedAdder(http, signIns, store, catchUp, rooms, clock, chance);
        Subscriptions subscriptions =
                new Subscriptions(store, adder, signIns, preferences::pace, ahead::followed, clock);
        links = new DroppedLinks(store, subscriptions, preparer, ahead, connectivity);
        CommentAccounts accounts = new CommentAccounts(store.accounts(), secrets);
        Outbox outbox = new Outbox(
                http, store, accounts::secret, threads.fetch(), clock, () -> !connectivity.workingOffline(), chance);
        Commenting commenting = new Commenting(store, outbox, connectivity, preferences, clock);
        Discussions discussions =
                new Discussions(store, new ThreadReader(http, store, clock), connectivity, threads.fetch(), clock);
        FreshIndex fresh = new FreshIndex(index, catchUp);
        RelatedStories related = new RelatedStories(store, fresh, threads.search());
        Searching searching = new Searching(store, fresh, threads.search(), clock);
        desk = new Desk(
                new Library(store, related, searching, threads.cpu(), clock),
                new Reading(store.states(), store.articles(), searching, clock),
                subscriptions,
                new FeedLists(store, signIns, threads.cpu(), clock),
                refreshing,
                new Opening(store, subscriptions, links, threads.cpu(), clock),
                new SampleEdition(store, threads.cpu(), clock),
                commenting,
                discussions,
                searching,
                new SavedSearches(store, searching),
                accounts,
                connectivity,
                preferences,
                new ChangeStream(store.changes()),
                edition,
                loginStart(),
                new Backup(store, preferences, signIns, threads.cpu(), clock),
                new Notifying(store, preferences, notifier, threads.desktop(), clock),
                new Releases(
                        Installed.releases(),
                        Version.NUMBER,
                        http,
                        preferences,
                        connectivity,
                        surroundings,
                        threads.fetch(),
                        threads.cpu(),
                        clock));
    }

    Desk desk() {
        return desk;
    }

    /** What becomes of addresses that are dropped. */
    DroppedLinks links() {
        return links;
    }

    /** Does what can wait until the window is up: brings the index up to the store and, later, drops what nobody needs. */
    CompletableFuture<Integer> catchUp() {
        cleaning = threads.clock()
                .schedule(
                        () -> {
                            var _ = desk.subscriptions().keepNoSecrets().whenComplete(Wiring::cleaned);
                            var _ = desk.offline().space().cleanUp().whenComplete(Wiring::cleaned);
                        },
                        CLEAN_UP_SECONDS,
                        TimeUnit.SECONDS);
        return catchUp.run();
    }

    /**
     * Fetches the feeds whose time has come, from {@code first} on and again and again {@code pause} after; until this is
     * closed.
     */
    void keepFresh(Duration first, Duration pause) {
        Runnable round = () -> {
            var _ = desk.refreshing().refreshDue().exceptionally(failure -> {
                System.getLogger(Wiring.class.getName())
                        .log(System.Logger.Level.ERROR, "A round of refreshing failed", failure);
                return null;
            });
        };
        var _ = threads.clock()
                .scheduleWithFixedDelay(round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks from now on whether the network goes or comes. */
    void watchNetwork() {
        threads.every(NETWORK_TICK, () -> threads.fetch().execute(desk.offline().network()::look));
    }

    /** Looks from now on whether a newer version is out, where the user wants that. */
    void lookForReleases() {
        if (desk.releases().asked().isPresent()) {
            threads.every(RELEASES_TICK, () -> {
                var _ = desk.releases().look();
            });
        }
    }

    /** Has the desktop tell of what arrives, from now on. */
    void notifyOf(Notifying.Wording wording) {
        desk.notifying().start(wording, desk.refreshing());
        threads.every(NOTIFY_TICK, desk.notifying()::look);
    }

    /** Delivers comments from now on, and reads threads after each refresh. */
    void deliver() {
        desk.commenting().start();
        threads.every(OUTBOX_TICK, desk.commenting()::tick);
        desk.refreshing().onProgress(state -> {
            if (!state.running() && state.lastFinished() != null) {
                desk.commenting().deliver();
                desk.discussions().afterRefresh();
                var _ = links.settle();
            }
        });
    }

    /** Stops what runs, finishes what is being written, and closes everything. */
    @Override
    public void close() {
        ScheduledFuture<?> later = cleaning;
        if (later != null) {
            later.cancel(false);
        }
        desk.commenting().stop();
        desk.discussions().stop();
        desk.refreshing().cancel();
        desk.offline().flight().cancel();
        ahead.stop();
        desk.releases().stop();
        catchUp.stop();
        stories.stop();
        threads.desktop().execute(notifier::close);
        threads.close();
        index.close();
        http.close();
        store.close();
    }

    private static void cleaned(@Nullable Void done, @Nullable Throwable failure) {
        if (failure != null) {
            System.getLogger(Wiring.class.getName()).log(System.Logger.Level.WARNING, "Cleaning up failed", failure);
        }
    }

    private CompletableFuture<Void> keep(Map<String, String> settings) {
        return CompletableFuture.allOf(settings.entrySet().stream()
                .map(one -> store.settings().put(one.getKey(), one.getValue()))
                .toArray(CompletableFuture[]::new));
    }

    private LoginStart loginStart() {
        return new LoginStart(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv(),
                Installed.launcher(),
                threads.cpu());
    }
}
