package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
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
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final FeedSignIns signIns = new FeedSignIns(Secrets.ofSession());
    private boolean closed;
    private Path folder;
    private LoopbackServer server;
    private LoopbackServer other;
    private Database store;
    private ArticleIndex index;
    private Refresher refresher;
    private Subscriptions subscriptions;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        folder = data;
        server = new LoopbackServer();
        other = new LoopbackServer();
        server.on("/private", exchange -> answer(exchange, "Basic realm=\"readers\""));
        server.on("/token", exchange -> answer(exchange, "Bearer"));
        other.text("/elsewhere", "application/rss+xml", FEED);
        server.redirect("/away", 302, other.at("/elsewhere").toString());
        store = ((OpenResult.Opened) Database.open(folder.resolve("data"), clock)).database();
        index = ArticleIndex.open(folder.resolve("index"));
        IndexCatchUp catchUp =
                new IndexCatchUp(store.articles(), () -> CompletableFuture.completedFuture(index), indexer, cpu);
        RefreshThreads threads = new RefreshThreads(fetch, cpu);
        refresher = new Refresher(http, signIns, store, catchUp, threads, clock, () -> 0);
        subscriptions = new Subscriptions(
                store, new FeedAdder(http, signIns, store, catchUp, threads, clock, () -> 0), signIns, clock);
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

        assertThat(subscriptions.signIn(feed, "ann", SECRET).join()).isEqualTo("No keyring is running.");
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
        assertThat(before.signInWanted()).isTrue();
        assertThat(before.feed().lastError()).contains("needs a sign-in");

        subscriptions.signIn(server.at("/private"), "ann", "wrong").join();
        refresh(id);
        FeedHealth wrong = subscriptions.health(id).join().orElseThrow();
        assertThat(wrong.signInWanted()).isTrue();
        assertThat(wrong.feed().lastError()).contains("does not accept this name and password");

        subscriptions.signIn(server.at("/private"), "ann", SECRET).join();
        refresh(id);
        FeedHealth after = subscriptions.health(id).join().orElseThrow();
        assertThat(after.signInWanted()).isFalse();
        assertThat(after.feed().lastError()).isNull();
    }

    @Test
    void a_password_in_an_address_is_used_and_is_nowhere_in_the_data_folder() throws IOException {
        String typed = server.at("/private").toString().replace("//", "//ann:" + SECRET + "@");

        assertThat(followed(typed)).hasSize(1);

        assertThat(store.feeds().all().join()).extracting(Feed::address).containsExactly(server.at("/private"));
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).allMatch(path -> !path.contains(SECRET));
        closeData();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains(SECRET)).as("%s", file).isFalse();
            }
        }
    }

    @Test
    void a_password_never_goes_to_another_origin() {
        FeedId id = store.feeds()
                .add(NewFeed.subscribed(server.at("/away"), "", null, null))
                .join()
                .id();
        subscriptions.signIn(server.at("/away"), "ann", SECRET).join();

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
