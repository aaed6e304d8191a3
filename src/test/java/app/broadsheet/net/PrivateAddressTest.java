package app.broadsheet.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Fresh;
import app.broadsheet.net.FetchResult.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else names never leads to this computer or a private network. */
final class PrivateAddressTest {
    private LoopbackServer server;
    private final Http http = new Http(HttpSettings.of("0", Clock.systemUTC(), () -> true), host -> switch (host) {
        case "evil.example" -> List.of(InetAddress.getLoopbackAddress());
        case "intranet.example" -> List.of(InetAddress.ofLiteral("10.1.2.3"));
        case "localhost" -> List.of(InetAddress.getLoopbackAddress());
        default -> throw new UnknownHostException(host);
    });

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        server.text("/secret", "text/plain", "secret");
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/secret",
                "http://127.1:%d/secret",
                "http://2130706433:%d/secret",
                "http://0:%d/secret",
                "http://0.0.0.0:%d/secret",
                "http://localhost:%d/secret",
                "http://LOCALHOST.:%d/secret",
                "http://evil.example:%d/secret",
                "http://intranet.example:%d/secret",
                "http://[::1]:%d/secret",
                "http://[::ffff:127.0.0.1]:%d/secret",
                "http://[::127.0.0.1]:%d/secret",
                "http://[64:ff9b::7f00:1]:%d/secret",
                "http://[fd00::1]:%d/secret",
                "http://[fe80::1]:%d/secret",
                "http://169.254.169.254:%d/latest/meta-data",
                "http://192.168.1.1:%d/",
                "http://172.16.0.1:%d/",
                "http://100.64.0.1:%d/"
            })
    void an_address_that_the_user_did_not_give_must_be_public(String pattern) {
        URI address = URI.create(pattern.formatted(server.port()));

        assertThat(reason(http.fetch(FetchRequest.feed(address))))
                .isIn(Reason.PRIVATE_ADDRESS, Reason.UNKNOWN_HOST, Reason.BAD_ADDRESS);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void the_users_own_address_may_be_local() {
        assertThat(http.fetch(FetchRequest.feed(server.at("/secret")).givenByUser(true)))
                .isInstanceOf(Fresh.class);
        assertThat(http.fetch(FetchRequest.feed(URI.create("http://localhost:" + server.port() + "/secret"))
                        .givenByUser(true)))
                .isInstanceOf(Fresh.class);
    }

    @Test
    void the_users_own_address_does_not_open_others() {
        server.redirect("/to-name", 302, "http://localhost:" + server.port() + "/secret");
        server.redirect("/to-router", 301, "http://192.168.1.1/");
        server.redirect("/to-evil", 307, "http://evil.example:" + server.port() + "/secret");
        server.redirect("/to-itself", 302, "/secret");

        assertThat(reason(own("/to-name"))).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(reason(own("/to-router"))).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(reason(own("/to-evil"))).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(own("/to-itself")).isInstanceOf(Fresh.class);
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsOnlyOnce("/secret");
    }

    @Test
    void a_connection_that_the_user_opened_does_not_serve_others() {
        URI address = URI.create("http://localhost:" + server.port() + "/secret");
        http.fetch(FetchRequest.feed(address).givenByUser(true));

        assertThat(reason(http.fetch(FetchRequest.feed(address)))).isEqualTo(Reason.PRIVATE_ADDRESS);
    }

    @Test
    void an_unknown_host_is_told_in_plain_words() {
        assertThat(http.fetch(FetchRequest.page(URI.create("http://nowhere.example/"))))
                .isEqualTo(new Failed(
                        Reason.UNKNOWN_HOST,
                        "nowhere.example could not be found. The address may be wrong, or there is no network."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "192.169.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2001:4860::8888"
            })
    void public_addresses_are_public(String literal) {
        assertThat(LocalAddresses.isLocal(InetAddress.ofLiteral(literal))).isFalse();
        assertThat(LocalAddresses.looksLocal(literal)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.8.8.8",
                "0.1.2.3",
                "10.0.0.1",
                "172.31.255.255",
                "192.168.0.9",
                "169.254.0.1",
                "100.127.0.1",
                "192.0.0.1",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2002:7f00:1::1"
            })
    void other_addresses_are_not(String literal) {
        assertThat(LocalAddresses.isLocal(InetAddress.ofLiteral(literal))).isTrue();
        assertThat(LocalAddresses.looksLocal(literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "nas", "Printer.local", "box.lan.", "a.home.arpa", "[::1]", "wiki.internal"})
    void names_of_private_networks_look_local(String name) {
        assertThat(LocalAddresses.looksLocal(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "local.example.org", "10.example.org", "lan.com"})
    void other_names_do_not(String name) {
        assertThat(LocalAddresses.looksLocal(name)).isFalse();
    }

    private FetchResult own(String path) {
        return http.fetch(FetchRequest.feed(server.at(path)).givenByUser(true));
    }

    private static Reason reason(FetchResult result) {
        return ((Failed) result).reason();
    }
}
