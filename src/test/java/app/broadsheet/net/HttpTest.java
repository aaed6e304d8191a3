package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Gone;
import app.broadsheet.net.FetchResult.NotModified;
import app.broadsheet.net.FetchResult.RateLimited;
import app.broadsheet.net.FetchResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private LoopbackServer server;
    private Http http;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        http = new Http(HttpSettings.of("1.2", Clock.fixed(NOW, ZoneOffset.UTC), () -> true));
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void gives_the_bytes_and_what_came_with_them() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.getResponseHeaders().set("ETag", "W/\"é1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Mar 2026 10:00:00 GMT");
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=900");
            LoopbackServer.send(exchange, 200, "<rss/>".getBytes(StandardCharsets.UTF_8));
        });

        Fresh fresh = (Fresh) fetch("/feed");

        assertThat(fresh.body()).asString().isEqualTo("<rss/>");
        assertThat(fresh.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(fresh.finalAddress()).isEqualTo(server.at("/feed"));
        assertThat(fresh.movedPermanentlyTo()).isNull();
        assertThat(fresh.lastModified()).isEqualTo("Sun, 01 Mar 2026 10:00:00 GMT");
        assertThat(fresh.fetchedAt()).isEqualTo(NOW);
        assertThat(fresh.maxAge()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void asks_only_for_what_changed() {
        server.on("/feed", exchange -> {
            boolean same = "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Sun, 01 Mar 2026 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(same ? 304 : 500, -1);
        });

        FetchResult result = http.fetch(own("/feed").unlessStill("\"a\"", "Sun, 01 Mar 2026 10:00:00 GMT"));

        assertThat(result).isEqualTo(new NotModified(null, null));
    }

    @Test
    void a_validator_that_is_not_ascii_goes_back_as_it_came() {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(304, -1));

        assertThat(http.fetch(own("/feed").unlessStill("\"é—\"", null))).isInstanceOf(NotModified.class);
    }

    @Test
    void not_modified_that_was_not_asked_for_is_a_failure() {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(304, -1));

        assertThat(failure(fetch("/feed"))).isEqualTo(Reason.BAD_ANSWER);
    }

    @Test
    void names_the_app_and_nothing_of_the_reader() {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "who=you; Path=/");
            LoopbackServer.send(exchange, 200, "x".getBytes(StandardCharsets.UTF_8));
        });

        fetch("/feed");
        fetch("/feed");

        assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.headers().getFirst("User-agent")).isEqualTo("Broadsheet/1.2");
            assertThat(asked.headers().keySet())
                    .containsExactlyInAnyOrder("User-agent", "Accept", "Accept-encoding", "Host", "Connection");
        });
    }

    @Test
    void reads_gzip_and_believes_the_bytes_rather_than_the_header() throws IOException {
        byte[] zipped = gzip("compressed");
        server.on("/zipped", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, zipped);
        });
        server.on("/lie", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, "plain".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(text(fetch("/zipped"))).isEqualTo("compressed");
        assertThat(text(fetch("/lie"))).isEqualTo("plain");
        assertThat(server.asked().getFirst().headers().getFirst("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void follows_redirects_and_tells_which_are_for_good() {
        server.redirect("/old", 301, "/newer").redirect("/newer", 308, "/now").redirect("/now", 302, "/today");
        server.text("/today", "text/xml", "here");

        Fresh fresh = (Fresh) fetch("/old");

        assertThat(fresh.finalAddress()).isEqualTo(server.at("/today"));
        assertThat(fresh.movedPermanentlyTo()).isEqualTo(server.at("/now"));
    }

    @Test
    void a_redirect_for_good_behind_a_passing_one_does_not_move_the_feed() {
        server.redirect("/feed", 307, "/mirror").redirect("/mirror", 301, "/there");
        server.text("/there", "text/xml", "here");

        assertThat(((Fresh) fetch("/feed")).movedPermanentlyTo()).isNull();
    }

    @Test
    void a_moved_feed_that_did_not_change_tells_that_it_moved() {
        server.redirect("/old", 301, "/now");
        server.on("/now", exchange -> exchange.sendResponseHeaders(304, -1));

        assertThat(http.fetch(own("/old").unlessStill("\"a\"", null)))
                .isEqualTo(new NotModified(server.at("/now"), null));
    }

    @Test
    void redirects_in_a_circle_and_without_end_are_ended() {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        server.on("/far/", exchange -> {
            exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "x");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(fetch("/a"))
                .isEqualTo(new Failed(Reason.BAD_REDIRECT, "127.0.0.1 sends its readers round in a circle."));
        assertThat(failure(fetch("/far/"))).isEqualTo(Reason.BAD_REDIRECT);
        assertThat(server.asked().stream().filter(asked -> asked.path().startsWith("/far/")))
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "http://", "jar:http://a!/b"})
    void a_redirect_leads_only_to_web_addresses(String location) {
        server.redirect("/feed", 302, location);

        assertThat(failure(fetch("/feed"))).isEqualTo(Reason.BAD_REDIRECT);
    }

    @Test
    void a_redirect_to_nowhere_is_a_failure() {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(301, -1));

        assertThat(failure(fetch("/feed"))).isEqualTo(Reason.BAD_REDIRECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | 2026-03-01T12:02:00Z
            Sun, 01 Mar 2026 13:30:00 GMT | 2026-03-01T13:30:00Z
            Sun, 01 Mar 2026 11:00:00 GMT | 2026-03-01T12:15:00Z
            -5                            | 2026-03-01T12:15:00Z
            soon                          | 2026-03-01T12:15:00Z
            99999999999999999999          | 2026-03-02T12:00:00Z
            31536000                      | 2026-03-02T12:00:00Z
            """)
    void waits_as_long_as_it_is_asked_to(String header, Instant until) {
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            exchange.sendResponseHeaders(503, -1);
        });

        assertThat(fetch("/feed")).isEqualTo(new RateLimited(until));
    }

    @Test
    void a_host_that_had_too_many_requests_is_left_alone() {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(429, -1));

        FetchResult first = fetch("/feed");
        FetchResult second = fetch("/other");

        assertThat(first).isEqualTo(new RateLimited(NOW.plus(Duration.ofMinutes(15))));
        assertThat(second).isEqualTo(first);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void gone_is_gone() {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(410, -1));

        assertThat(fetch("/feed")).isEqualTo(new Gone());
    }

    @ParameterizedTest
    @CsvSource({
        "401, NEEDS_SIGN_IN",
        "403, REFUSED",
        "404, NOT_FOUND",
        "418, REFUSED",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "204, BAD_ANSWER",
        "206, BAD_ANSWER"
    })
    void every_other_answer_is_a_failure_with_a_sentence(int status, Reason reason) {
        server.on("/feed", exchange -> exchange.sendResponseHeaders(status, -1));

        Failed failed = (Failed) fetch("/feed");

        assertThat(failed.reason()).isEqualTo(reason);
        assertThat(failed.why()).startsWith("127.0.0.1 ").endsWith(".");
    }

    @Test
    void opens_no_socket_while_requests_are_not_allowed() {
        server.text("/feed", "text/xml", "x");
        Http offline = new Http(HttpSettings.of("1.2", Clock.systemUTC(), () -> false));

        assertThat(failure(offline.fetch(own("/feed")))).isEqualTo(Reason.OFFLINE);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/feed", "file:///etc/passwd", "feed", "mailto:a@example.org"})
    void only_web_addresses_are_fetched(String address) {
        assertThat(failure(http.fetch(FetchRequest.feed(URI.create(address))))).isEqualTo(Reason.BAD_ADDRESS);
    }

    private FetchResult fetch(String path) {
        return http.fetch(own(path));
    }

    private FetchRequest own(String path) {
        return FetchRequest.feed(server.at(path)).givenByUser(true);
    }

    private static Reason failure(FetchResult result) {
        return ((Failed) result).reason();
    }

    private static String text(FetchResult result) {
        return new String(((Fresh) result).body(), StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
