package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Reason;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and passwords on the wire: Digest and Basic, and where neither goes. */
final class SignInTest {
    private static final Pattern PARAMETER = Pattern.compile("([a-z*]+)=(?:\"([^\"]*)\"|([^,\\s]+))");

    private final Http http = new Http(HttpSettings.of("test", Clock.systemUTC(), () -> true));
    private final AtomicInteger nonces = new AtomicInteger();
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    /** The examples of RFC 7616, 3.9.1. */
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void answers_as_the_standards_examples_do(String algorithm, String response) {
        DigestScheme asked = DigestScheme.of(Map.of(
                "realm", "http-auth@example.org",
                "qop", "auth, auth-int",
                "algorithm", algorithm,
                "nonce", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
                "opaque", "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"));

        assertThat(asked).isNotNull().satisfies(scheme -> {
            String header = scheme.header(
                    new SignIn(URI.create("http://www.example.org/"), "Mufasa", "Circle of Life"),
                    "/dir/index.html",
                    1,
                    "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
            assertThat(header)
                    .startsWith("Digest username=\"Mufasa\", realm=\"http-auth@example.org\"")
                    .contains("algorithm=" + algorithm, "qop=auth, nc=00000001", "response=\"" + response + "\"");
        });
    }

    /** The example of RFC 7616, 3.9.2; its response is that of the erratum, since the RFC's own was not of its values. */
    @Test
    void hides_the_name_where_the_server_asks_for_that() {
        DigestScheme asked = DigestScheme.of(Map.of(
                "realm", "api@example.org",
                "qop", "auth",
                "algorithm", "SHA-512-256",
                "nonce", "5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
                "charset", "UTF-8",
                "userhash", "true"));

        assertThat(asked)
                .isNotNull()
                .satisfies(scheme -> assertThat(scheme.header(
                                new SignIn(
                                        URI.create("http://api.example.org/"),
                                        "J\u00e4s\u00f8n Doe",
                                        "Secret, or not?"),
                                "/doe.json",
                                1,
                                "NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm"))
                        .contains(
                                "userhash=true",
                                "username=\"793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-256", "MD5-sess"})
    void signs_in_by_digest_and_asks_once_only_for_the_servers_question(String algorithm) {
        server.on("/feed", exchange -> digest(exchange, algorithm, "n"));
        URI feed = server.at("/feed?a=b%20c");

        assertThat(fetch(feed, "right")).isInstanceOf(Fresh.class);
        assertThat(fetch(feed, "right")).isInstanceOf(Fresh.class);

        assertThat(sent()).hasSize(3).first().isEqualTo("");
        assertThat(sent().get(1)).startsWith("Digest ").contains("nc=00000001");
        assertThat(sent().get(2)).startsWith("Digest ").contains("nc=00000002");
        assertThat(sent()).noneMatch(header -> header.startsWith("Basic"));
    }

    @Test
    void a_question_that_grew_old_is_answered_anew() {
        server.on("/feed", exchange -> digest(exchange, "SHA-256", "n" + nonces.get()));
        assertThat(fetch(server.at("/feed"), "right")).isInstanceOf(Fresh.class);
        nonces.incrementAndGet();

        assertThat(fetch(server.at("/feed"), "right")).isInstanceOf(Fresh.class);

        assertThat(sent()).hasSize(4);
    }

    @Test
    void a_wrong_password_is_tried_once() {
        server.on("/feed", exchange -> digest(exchange, "SHA-256", "n"));

        assertThat(fetch(server.at("/feed"), "wrong"))
                .isEqualTo(new Failed(
                        Reason.NEEDS_SIGN_IN, "127.0.0.1 does not accept this name and password.", server.at("/feed")));

        assertThat(sent()).hasSize(2);
    }

    @Test
    void a_server_that_asks_for_ever_gets_an_end() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders()
                    .set("WWW-Authenticate", "Digest realm=r, nonce=n" + nonces.incrementAndGet() + ", stale=true");
            exchange.sendResponseHeaders(401, -1);
        });

        assertThat(fetch(server.at("/feed"), "right"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.NEEDS_SIGN_IN));

        assertThat(sent()).hasSizeLessThan(8);
    }

    @Test
    void the_stronger_of_two_ways_is_taken_and_basic_waits_until_it_is_asked_for() {
        server.on("/both", exchange -> {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"r\"");
            exchange.getResponseHeaders().add("WWW-Authenticate", "Digest realm=\"r\", qop=\"auth\", nonce=\"n\"");
            exchange.sendResponseHeaders(401, -1);
        });

        fetch(server.at("/both"), "right");

        assertThat(sent()).hasSize(2);
        assertThat(sent().getFirst()).isEmpty();
        assertThat(sent().getLast()).startsWith("Digest ");
    }

    @ParameterizedTest
    @CsvSource({
        "http://host.example/a, http://host.example/b, true",
        "http://host.example/a, https://host.example/a, true",
        "https://host.example/a, http://host.example/a, false",
        "http://host.example:81/a, https://host.example/a, false",
        "https://host.example/a, https://host.example:444/a, false",
        "https://host.example/a, https://www.host.example/a, false",
    })
    void goes_to_its_own_origin_and_to_the_same_host_once_that_is_encrypted(String given, String asked, boolean goes) {
        assertThat(new SignIn(URI.create(given), "ann", "right").isFor(HttpUrl.get(asked)))
                .isEqualTo(goes);
    }

    @Test
    void a_way_that_led_through_an_open_connection_carries_no_secret_any_more() {
        Trail trail = new Trail(HttpUrl.get("https://host.example/a"));
        trail.follow(HttpUrl.get("https://host.example/b"), 302);
        assertThat(trail.weakened()).isFalse();
        trail.follow(HttpUrl.get("http://host.example/c"), 302);
        assertThat(trail.weakened()).isTrue();
        trail.follow(HttpUrl.get("https://host.example/d"), 302);
        assertThat(trail.weakened()).isTrue();
        assertThat(trail.movedPermanentlyTo()).isNull();
    }

    @Test
    void asks_in_a_way_that_nobody_knows_is_said() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Digest realm=r, nonce=n, algorithm=WHIRLPOOL");
            exchange.sendResponseHeaders(401, -1);
        });

        assertThat(fetch(server.at("/feed"), "right"))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.why()).contains("a way that Broadsheet does not know (Digest)"));
    }

    private FetchResult fetch(URI feed, String password) {
        return http.fetch(
                FetchRequest.feed(feed).givenByUser(true).signedIn(List.of(new SignIn(feed, "ann", password))));
    }

    private List<String> sent() {
        return server.asked().stream()
                .map(asked -> asked.headers()
                        .getOrDefault("Authorization", List.of(""))
                        .getFirst())
                .toList();
    }

    /** A server of its own kind: works the answer out from what it knows and what the client sent. */
    private static void digest(HttpExchange exchange, String algorithm, String nonce) throws IOException {
        Map<String, String> given = parameters(exchange.getRequestHeaders().getFirst("Authorization"));
        String user = hash(algorithm, "ann:the readers:right");
        String first =
                algorithm.endsWith("-sess") ? hash(algorithm, user + ":" + nonce + ":" + given.get("cnonce")) : user;
        String right = hash(
                algorithm,
                String.join(
                        ":",
                        first,
                        nonce,
                        String.valueOf(given.get("nc")),
                        String.valueOf(given.get("cnonce")),
                        "auth",
                        hash(algorithm, "GET:" + exchange.getRequestURI())));
        if (right.equals(given.get("response"))
                && exchange.getRequestURI().toString().equals(given.get("uri"))
                && nonce.equals(given.get("nonce"))) {
            LoopbackServer.send(exchange, 200, "ok".getBytes(StandardCharsets.UTF_8));
            return;
        }
        exchange.getResponseHeaders()
                .set(
                        "WWW-Authenticate",
                        "Digest realm=\"the readers\", qop=\"auth,auth-int\", nonce=\"%s\", algorithm=%s"
                                .formatted(nonce, algorithm));
        exchange.sendResponseHeaders(401, -1);
    }

    private static Map<String, String> parameters(@Nullable String header) {
        Map<String, String> found = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(header == null ? "" : header);
        while (parameter.find()) {
            found.put(parameter.group(1), parameter.group(2) == null ? parameter.group(3) : parameter.group(2));
        }
        return found;
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm.replace("-sess", ""))
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
