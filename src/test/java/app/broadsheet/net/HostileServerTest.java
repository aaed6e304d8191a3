package app.broadsheet.net;

import static app.broadsheet.net.RawServer.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are slow, broken or evil: every one ends in a clear state, within the limits. */
final class HostileServerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            Duration.ofMillis(900),
            1_000_000,
            1_000_000,
            1_000_000,
            5,
            4,
            2);
    private final Http http = new Http(new HttpSettings("Broadsheet/0", LIMITS, Clock.systemUTC(), () -> true));

    @Test
    void a_server_that_never_answers_times_out() throws IOException {
        assertThat(failure((client, _) -> waitForever(client))).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void a_server_that_takes_no_connection_times_out_long_before_the_whole_call() throws IOException {
        HttpLimits impatient = new HttpLimits(
                Duration.ofMillis(300),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                1_000_000,
                1_000_000,
                1_000_000,
                5,
                4,
                2);
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Http caller = new Http(new HttpSettings("Broadsheet/0", impatient, Clock.systemUTC(), () -> true))) {
            List<Socket> waiting = fill(full);
            FetchResult result = assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> caller.fetch(FetchRequest.feed(URI.create("http://127.0.0.1:" + full.getLocalPort() + "/"))
                            .givenByUser(true)));
            for (Socket socket : waiting) {
                socket.close();
            }

            assertThat(result).isEqualTo(new Failed(Reason.TIMEOUT, "127.0.0.1 took too long to answer."));
        }
    }

    /** Connects until the system lets no one else wait at a door that nobody opens. */
    private static List<Socket> fill(ServerSocket full) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            Socket socket = new Socket();
            try {
                socket.connect(full.getLocalSocketAddress(), 300);
                waiting.add(socket);
            } catch (SocketTimeoutException _) {
                socket.close();
                return waiting;
            }
        }
        return Assumptions.abort("this system lets everybody wait");
    }

    @Test
    void a_body_that_drips_is_ended_by_the_limit_of_the_whole_call() throws IOException {
        assertThat(failure((client, out) -> {
                    ascii(out, OK + "\r\n");
                    drip(client, out, "x");
                }))
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void a_head_that_drips_is_ended_too() throws IOException {
        assertThat(failure((client, out) -> {
                    ascii(out, OK);
                    drip(client, out, "X-More: x\r\n");
                }))
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void redirects_that_each_take_a_while_share_one_limit() throws IOException {
        assertThat(failure((client, out) -> {
                    pause(client, 300);
                    ascii(
                            out,
                            "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /" + System.nanoTime() + "\r\n\r\n");
                }))
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void a_body_without_end_is_cut_at_the_size_limit() throws IOException {
        byte[] block = new byte[65_536];
        assertThat(failure((_, out) -> {
                    ascii(out, OK + "\r\n");
                    forever(out, block);
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void chunks_without_end_are_cut_too() throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure((_, out) -> {
                    ascii(out, OK + "Transfer-Encoding: chunked\r\n\r\n");
                    forever(out, chunk);
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_head_without_end_is_cut() throws IOException {
        byte[] lines = "X-More: and more and more\r\n".repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure((_, out) -> {
                    ascii(out, OK);
                    forever(out, lines);
                }))
                .isIn(Reason.NO_CONNECTION, Reason.BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void a_bomb_is_cut_after_decompression(String encoding) throws IOException {
        byte[] bomb = bomb(encoding);
        assertThat(bomb).hasSizeLessThan(500_000);
        assertThat(failure((_, out) -> {
                    ascii(
                            out,
                            OK + "Content-Encoding: " + encoding + "\r\nContent-Length: " + bomb.length + "\r\n\r\n");
                    out.write(bomb);
                }))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void both_kinds_of_deflate_are_read(boolean bare) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (OutputStream zip = new DeflaterOutputStream(body, new Deflater(5, bare))) {
            zip.write("<rss/>".getBytes(StandardCharsets.UTF_8));
        }
        FetchResult result = fetch((_, out) -> {
            ascii(out, OK + "Content-Encoding: deflate\r\n\r\n");
            out.write(body.toByteArray());
        });
        assertThat(((Fresh) result).body()).asString().isEqualTo("<rss/>");
    }

    @Test
    void a_body_that_breaks_off_is_not_taken_for_the_whole() throws IOException {
        assertThat(failure((_, out) -> ascii(out, OK + "Content-Length: 100\r\n\r\n<rss>")))
                .isEqualTo(Reason.NO_CONNECTION);
        assertThat(failure((_, out) -> ascii(out, OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n")))
                .isEqualTo(Reason.NO_CONNECTION);
    }

    @Test
    void a_gzip_stream_that_breaks_off_or_is_damaged_is_a_failure() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(whole)) {
            zip.write("<rss>and so on</rss>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(whole.toByteArray(), 20);
        byte[] damaged = whole.toByteArray();
        damaged[12] ^= 0x55;
        damaged[14] ^= 0x55;

        assertThat(failure(gzipped(half))).isIn(Reason.NO_CONNECTION, Reason.BAD_ANSWER);
        assertThat(failure(gzipped(damaged))).isIn(Reason.NO_CONNECTION, Reason.BAD_ANSWER);
    }

    @Test
    void a_length_that_is_too_short_gives_what_it_says() throws IOException {
        FetchResult result = fetch((_, out) -> ascii(out, OK + "Content-Length: 6\r\n\r\n<rss/>and more"));

        assertThat(((Fresh) result).body()).asString().isEqualTo("<rss/>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            br                 | BAD_ANSWER
            zstd               | BAD_ANSWER
            gzip, gzip         | BAD_ANSWER
            """)
    void an_encoding_that_was_not_asked_for_is_a_failure(String encoding, Reason reason) throws IOException {
        assertThat(failure((_, out) ->
                        ascii(out, OK + "Content-Encoding: " + encoding + "\r\nContent-Length: 3\r\n\r\nabc")))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 two hundred OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\n\r\n",
                "HTTP/1.1 99999 OK\r\n\r\n",
                "HTTP/1.1 -1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\n: no name\r\nContent-Length: 1\r\n\r\nx\r\nHTTP/1.1 500",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Length: 9999999999999999999\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Length: 5, 7\r\n\r\nxxxxx",
                "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nxxxxx",
                "HTTP/1.1 100 Continue\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
                "HTTP/1.1 407 Proxy\r\n\r\n",
                "HTTP/1.1 408 Slow\r\nRetry-After: 0\r\n\r\n",
                "HTTP/1.1 421 Misdirected\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"
            })
    void nonsense_never_throws_and_is_asked_for_at_most_twice(String answer) throws IOException {
        try (RawServer server = new RawServer((_, out) -> ascii(out, answer))) {
            FetchResult result = fetch(server);

            assertThat(result).isNotNull();
            if (result instanceof Failed failed) {
                assertThat(failed.why()).contains("127.0.0.1").endsWith(".");
            }
            assertThat(server.connections()).isBetween(1, 2);
        }
    }

    @Test
    void a_refused_connection_is_told_in_plain_words() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        FetchResult result = http.fetch(
                FetchRequest.feed(URI.create("http://127.0.0.1:" + port + "/")).givenByUser(true));

        assertThat(result).isEqualTo(new Failed(Reason.NO_CONNECTION, "127.0.0.1 did not accept the connection."));
    }

    @Test
    void a_connection_that_is_reset_is_a_failure() throws IOException {
        assertThat(failure((client, out) -> {
                    ascii(out, OK + "Content-Length: 100\r\n\r\n<rss>");
                    client.setSoLinger(true, 0);
                }))
                .isEqualTo(Reason.NO_CONNECTION);
    }

    private FetchResult fetch(RawServer.Behaviour behaviour) throws IOException {
        try (RawServer server = new RawServer(behaviour)) {
            return fetch(server);
        }
    }

    private FetchResult fetch(RawServer server) {
        return http.fetch(FetchRequest.feed(server.at("/feed")).givenByUser(true));
    }

    private Reason failure(RawServer.Behaviour behaviour) throws IOException {
        Failed failed = (Failed) fetch(behaviour);
        assertThat(failed.why()).contains("127.0.0.1").endsWith(".");
        return failed.reason();
    }

    private static RawServer.Behaviour gzipped(byte[] body) {
        return (_, out) -> {
            ascii(out, OK + "Content-Encoding: gzip\r\n\r\n");
            out.write(body);
        };
    }

    private static byte[] bomb(String encoding) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (OutputStream zip = encoding.equals("gzip") ? new GZIPOutputStream(body) : new DeflaterOutputStream(body)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return body.toByteArray();
    }

    private static void forever(OutputStream out, byte[] block) throws IOException {
        while (true) {
            out.write(block);
        }
    }

    private static void drip(Socket client, OutputStream out, String drop) throws IOException {
        while (true) {
            pause(client, 20);
            ascii(out, drop);
        }
    }

    private static void waitForever(Socket client) throws IOException {
        client.setSoTimeout(0);
        assertThat(client.getInputStream().read()).isNegative();
    }

    /** Waits so long, or until the client goes away. */
    private static void pause(Socket client, int millis) throws IOException {
        client.setSoTimeout(millis);
        try {
            if (client.getInputStream().read() < 0) {
                throw new IOException("the client went away");
            }
        } catch (SocketTimeoutException _) {
            // that long
        }
    }
}
