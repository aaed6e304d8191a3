package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.Pace;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.refresh.FeedAdder;
import app.broadsheet.refresh.IndexCatchUp;
import app.broadsheet.refresh.RefreshThreads;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.secret.Secrets;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Private feeds, from the question for a password to where it goes and where it does not. */
final class FeedSignInsTest {
    private static final String SECRET = "Zauberwort7";
    private static final String FEED = "<rss version='2.0'><channel><title>Private</title><item><guid>1</guid>"
            + "<title>One</title></item></channel></rss>";

    private final Clock clock = Clock.systemUTC();
    private final ExecutorService fetch = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService cpu = Executors.newFixedThreadPool(2);
    private final ExecutorService indexer = Executors.newSingleThreadExecutor();
    private final Http http = new Http(HttpSettings.of("test", clock, () -> true));
    private final Map<String, String> settings = new ConcurrentHashMap<>();
    private final Preferences preferences = new Preferences(Map.of(), changed -> {
        settings.putAll(changed);
        return CompletableFuture.completedFuture(null);
    });
    private final Secrets secrets = Secrets.ofSession();
    private final FeedSignIns signIns = new FeedSignIns(secrets, preferences);
    private final AtomicInteger told = new AtomicInteger();
    private boolean closed;
    private Path folder;
    private LoopbackServer server;
    private LoopbackServer other;
    private Database store;
    private ArticleIndex index;
    private Refresher refresher;
    private FeedAdder adder;
    private Subscriptions subscriptions;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        folder = data;
        server = new LoopbackServer();
        other = new LoopbackServer();
        server.on("/private", exchange -> answer(exchange, "Basic realm=\"readers\""));
        server.on("/token", exchange -> answer(exchange, "Bearer"));
        other.text("/elsewhere", "application/rss+xml", FEED);
        server.on("/away", exchange -> {
            exchange.getResponseHeaders().set("Location", other.at("/elsewhere").toString());
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"readers\"");
            exchange.sendResponseHeaders(exchange.getRequestHeaders().containsKey("Authorization") ? 302 : 401, -1);
        });
        index = ArticleIndex.open(folder.resolve("index"));
        openData();
    }

    private void openData() {
        store = ((OpenResult.Opened) Database.open(folder.resolve("data"), clock)).database();
        IndexCatchUp catchUp =
                new IndexCatchUp(store.articles(), () -> CompletableFuture.completedFuture(index), indexer, cpu);
        RefreshThreads threads = new RefreshThreads(fetch, cpu);
        refresher = new Refresher(http, signIns, store, catchUp, threads, clock, () -> 0);
        adder = new FeedAdder(http, signIns, store, catchUp, threads, clock, () -> 0);
        subscriptions = subscriptions(signIns);
    }

    private Subscriptions subscriptions(FeedSignIns known) {
        return new Subscriptions(store, adder, known, () -> Pace.AUTOMATIC, told::incrementAndGet, clock);
    }

    @AfterEach
    void stop() {
        closeData();
        http.close();
        server.close();
        other.close();
    }

    @Test
    void asks_for_a_name_and_a_password_and_then_follows_the_feed() {
        URI feed = server.at("/private");

        ImportItem refused = subscriptions.add(feed.toString(), null).join();
        assertThat(refused).isInstanceOfSatisfying(ImportItem.SignInNeeded.class, asked -> {
            assertThat(asked.address()).isEqualTo(feed);
            assertThat(asked.why()).contains("this feed needs a sign-in");
        });

        assertThat(subscriptions.signIn(feed, feed, "ann", SECRET).join()).isEqualTo("No keyring is running.");
        assertThat(followed(feed.toString())).hasSize(1);
    }

    @Test
    void says_in_the_health_of_a_feed_that_it_needs_a_sign_in_until_it_has_one() {
        FeedId id = store.feeds()
                .add(NewFeed.subscribed(server.at("/private"), "", null, null))
                .join()
                .id();

        refresh(id);
        FeedHealth before = subscriptions.health(id).join().orElseThrow();
        assertThat(before.signInAt()).isEqualTo(server.at("/private"));
        assertThat(before.feed().lastError()).contains("needs a sign-in");

        signIn("/private", server.at("/private"), "wrong");
        refresh(id);
        FeedHealth wrong = subscriptions.health(id).join().orElseThrow();
        assertThat(wrong.signInAt()).isNotNull();
        assertThat(wrong.feed().lastError()).contains("does not accept this name and password");

        signIn("/private", server.at("/private"), SECRET);
        refresh(id);
        FeedHealth after = subscriptions.health(id).join().orElseThrow();
        assertThat(after.signInAt()).isNull();
        assertThat(after.feed().lastError()).isNull();
    }

    @Test
    void knows_as_whom_the_reader_is_signed_in_before_anything_is_fetched() {
        URI feed = server.at("/private");
        signIn("/private", feed, SECRET);
        FeedId id = followed(feed.toString()).getFirst();
        preferences.signedIn(SignInPlace.of(feed, feed), true);

        Subscriptions later = subscriptions(new FeedSignIns(secrets, preferences));

        assertThat(later.health(id).join().orElseThrow().signedInAs()).isEqualTo("ann");
    }

    @Test
    void tells_of_what_was_followed_and_only_of_that() {
        subscriptions.add(server.at("/nothing").toString(), null).join();
        subscriptions.add(server.at("/private").toString(), null).join();
        assertThat(told).hasValue(0);

        signIn("/private", server.at("/private"), SECRET);
        followed(server.at("/private").toString());

        assertThat(told).hasValue(1);
    }

    @Test
    void a_password_in_an_address_is_used_and_is_nowhere_in_the_data_folder() throws IOException {
        String typed = server.at("/private").toString().replace("//", "//ann:" + SECRET + "@");

        assertThat(followed(typed)).hasSize(1);

        assertThat(store.feeds().all().join()).extracting(Feed::address).containsExactly(server.at("/private"));
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).allMatch(path -> !path.contains(SECRET));
        closeData();
        assertThatNothingIn(folder);
    }

    private static void assertThatNothingIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(SECRET)).as("%s", file).isFalse();
            }
        }
    }

    @Test
    void a_server_elsewhere_that_asks_is_signed_in_at_by_its_own_name_for_this_feed_only() {
        other.on("/locked", exchange -> answer(exchange, "Basic realm=\"elsewhere\""));
        server.redirect("/led", 302, other.at("/locked").toString());
        URI feed = server.at("/led");

        ImportItem refused = subscriptions.add(feed.toString(), null).join();
        assertThat(refused).isInstanceOfSatisfying(ImportItem.SignInNeeded.class, asked -> {
            assertThat(asked.address()).isEqualTo(feed);
            assertThat(asked.at()).isEqualTo(other.at("/locked"));
            assertThat(asked.why()).contains("where this address leads, asks");
        });
        signIn("/led", other.at("/locked"), SECRET);
        FeedId id = followed(feed.toString()).getFirst();

        assertThat(subscriptions.health(id).join().orElseThrow().signedInAs()).isEqualTo("ann");
        assertThat(server.asked()).noneMatch(asked -> asked.headers().containsKey("Authorization"));
        // Another feed's address that leads there is not the reader's word for it.
        assertThat(subscriptions.add(other.at("/locked").toString(), null).join())
                .isInstanceOf(ImportItem.SignInNeeded.class);
    }

    @Test
    void a_feed_that_moves_for_good_to_where_the_reader_signed_in_stays_signed_in() {
        other.on("/locked", exchange -> answer(exchange, "Basic realm=\"elsewhere\""));
        server.redirect("/led", 301, other.at("/locked").toString());
        signIn("/led", other.at("/locked"), SECRET);

        FeedId id = followed(server.at("/led").toString()).getFirst();
        refresh(id);

        assertThat(subscriptions.health(id).join().orElseThrow().feed())
                .satisfies(feed -> assertThat(feed.address()).isEqualTo(other.at("/locked")))
                .satisfies(feed -> assertThat(feed.lastError()).isNull());
    }

    @Test
    void forgets_a_sign_in_when_the_reader_signs_out() {
        signIn("/private", server.at("/private"), SECRET);
        FeedId id = followed(server.at("/private").toString()).getFirst();
        assertThat(subscriptions.health(id).join().orElseThrow().signedInAs()).isEqualTo("ann");

        assertThat(subscriptions.signOut(server.at("/private")).join()).isEmpty();
        refresh(id);

        FeedHealth after = subscriptions.health(id).join().orElseThrow();
        assertThat(after.signedInAs()).isNull();
        assertThat(after.signInAt()).isEqualTo(server.at("/private"));
        assertThat(settings).isEmpty();
    }

    @Test
    void passwords_in_a_list_are_used_and_are_nowhere_in_what_is_kept_told_or_written() throws IOException {
        String secret = server.at("/private").toString().replace("//", "//ann:" + SECRET + "@");
        FeedLists lists = new FeedLists(store, signIns, cpu, clock);
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                "<opml version='2.0'><body><outline text='' xmlUrl='" + secret + "' htmlUrl='" + secret + "'/>"
                        + "<outline text='" + secret + "'/><outline text='Broken' xmlUrl='"
                        + secret.replace("http:", "htp:") + "'/></body></opml>");

        FeedLists.Looked looked = lists.look(List.of(list.toString())).join();
        FeedOffer offer = Objects.requireNonNull(looked.offer());
        assertThat(offer.feeds()).extracting(OfferedFeed::title).noneMatch(title -> title.contains(SECRET));
        assertThat(offer.problems()).isNotEmpty().noneMatch(problem -> problem.contains(SECRET));
        ImportItem item = lists.follow(offer.name(), offer.fresh(), null).join();
        FeedId id = ((ImportItem.Subscriptions) item).added().getFirst();
        refresh(id);

        assertThat(subscriptions.health(id).join().orElseThrow().feed().lastError())
                .isNull();
        assertThat(lists.look(List.of(list.toString())).join().offer())
                .satisfies(again ->
                        assertThat(Objects.requireNonNull(again).fresh()).isEmpty());
        Path written = folder.resolve("written.opml");
        lists.export(written).join();
        assertThat(written)
                .content()
                .contains("/private")
                .doesNotContain(SECRET)
                .doesNotContain("ann");
        Files.delete(list);
        closeData();
        assertThatNothingIn(folder);
    }

    @Test
    void a_password_that_an_earlier_version_stored_moves_to_the_keyring() throws SQLException {
        FeedId id = store.feeds()
                .add(NewFeed.subscribed(server.at("/private"), "", null, null))
                .join()
                .id();
        String old = server.at("/private").toString().replace("//", "//ann:" + SECRET + "@");
        store.close();
        try (Connection raw = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("data").resolve("broadsheet"), "broadsheet", "");
                PreparedStatement update =
                        raw.prepareStatement("UPDATE feed SET address = ?, address_hash = 7 WHERE id = ?")) {
            update.setString(1, old);
            update.setLong(2, id.value());
            update.executeUpdate();
        }
        openData();
        assertThat(store.feeds().find(id).join().orElseThrow().title()).isEqualTo(old);

        subscriptions.keepNoSecrets().join();

        Feed feed = store.feeds().find(id).join().orElseThrow();
        assertThat(feed.address()).isEqualTo(server.at("/private"));
        assertThat(feed.title()).doesNotContain(SECRET);
        refresh(id);
        assertThat(subscriptions.health(id).join().orElseThrow().feed().lastError())
                .isNull();
        assertThat(subscriptions.add(server.at("/private").toString(), null).join())
                .isInstanceOfSatisfying(
                        ImportItem.Subscriptions.class,
                        again -> assertThat(again.alreadyHere()).isOne());
    }

    @Test
    void a_password_never_goes_to_another_origin() {
        FeedId id = store.feeds()
                .add(NewFeed.subscribed(server.at("/away"), "", null, null))
                .join()
                .id();
        signIn("/away", server.at("/away"), SECRET);

        refresh(id);

        assertThat(server.asked()).anyMatch(asked -> asked.headers().containsKey("Authorization"));
        assertThat(other.asked()).noneMatch(asked -> asked.headers().containsKey("Authorization"));
    }

    @Test
    void says_when_it_knows_no_way_to_sign_in() {
        ImportItem refused =
                subscriptions.add(server.at("/token").toString(), null).join();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        ImportItem.Unreadable.class, no -> assertThat(no.why()).contains("(Bearer)"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ann:pass@host.example/feed, https://host.example/feed, ann, pass",
        "HTTP://ann:p%40ss@host.example:8080, HTTP://host.example:8080, ann, p@ss",
        "feed:https://ann:a:b@host.example/, https://host.example/, ann, a:b",
        "https://token@host.example/x?y=a@b, https://host.example/x?y=a@b, token, ''",
        "ann:pass@host.example/feed, https://host.example/feed, ann, pass",
        "ann:pass@localhost:81/feed, http://localhost:81/feed, ann, pass",
    })
    void takes_a_name_and_a_password_out_of_what_is_typed(String typed, String address, String name, String password) {
        TypedSignIn read = TypedSignIn.of(typed);

        assertThat(read.address()).isEqualTo(address);
        assertThat(read.signIn()).isNotNull().satisfies(signIn -> {
            assertThat(signIn.name()).isEqualTo(name);
            assertThat(signIn.password()).isEqualTo(password);
        });
        assertThat(read.toString()).doesNotContain(password.isEmpty() ? name : password + "]");
    }

    @ParameterizedTest
    @CsvSource({"@ann@social.example", "acct:ann@social.example", "https://host.example/@ann", "host.example:80/a@b"})
    void leaves_other_addresses_as_they_are(String typed) {
        assertThat(TypedSignIn.of(typed)).isEqualTo(new TypedSignIn(typed, null));
    }

    private void closeData() {
        if (!closed) {
            closed = true;
            fetch.close();
            cpu.close();
            indexer.close();
            index.close();
            store.close();
        }
    }

    private void signIn(String feed, URI at, String password) {
        subscriptions.signIn(server.at(feed), at, "ann", password).join();
    }

    private List<FeedId> followed(String typed) {
        return ((ImportItem.Subscriptions) subscriptions.add(typed, null).join()).added();
    }

    private void refresh(FeedId id) {
        assertThat(refresher
                        .refresh(Set.of(id), _ -> {}, new CancelFlag())
                        .join()
                        .total())
                .isEqualTo(1);
    }

    private static void answer(HttpExchange exchange, String challenge) throws IOException {
        String right =
                "Basic " + Base64.getEncoder().encodeToString(("ann:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (right.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } else {
            exchange.getResponseHeaders().set("WWW-Authenticate", challenge);
            exchange.sendResponseHeaders(401, -1);
        }
    }
}
