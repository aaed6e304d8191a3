package app.broadsheet;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real web server on loopback with a feed of published versions, as code forges have it; the app is told of it. */
final class ReleaseSite implements AutoCloseable {
    static final String PROPERTY = "broadsheet.releases";

    private final HttpServer server;
    private final List<Headers> asked = new CopyOnWriteArrayList<>();
    private volatile String body = "";
    private volatile int status = 200;
    private volatile String redirect = "";

    private ReleaseSite(HttpServer server) {
        this.server = server;
    }

    static ReleaseSite start() throws IOException {
        ReleaseSite site =
                new ReleaseSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", site::answer);
        site.server.start();
        System.setProperty(PROPERTY, site.address() + "/releases.atom");
        return site;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    URI page(String version) {
        return URI.create(address() + "/releases/tag/v" + version);
    }

    /** Publishes versions, an entry each. */
    void publish(String... titles) {
        StringBuilder entries = new StringBuilder();
        for (String title : titles) {
            String number = title.replaceFirst("^.*?([0-9][^ ]*).*$", "$1");
            entries.append("<entry><id>tag:%1$s</id><title>%2$s</title><updated>2026-03-01T00:00:00Z</updated>"
                    .formatted(number, title));
            entries.append("<link rel='alternate' href='%s'/></entry>".formatted(page(number)));
        }
        answer(200, "<feed xmlns='http://www.w3.org/2005/Atom'><title>Releases</title>" + entries + "</feed>");
    }

    void answer(int with, String text) {
        status = with;
        body = text;
    }

    void redirectTo(String address) {
        status = 302;
        redirect = address;
    }

    List<Headers> asked() {
        return asked;
    }

    @Override
    public void close() {
        System.clearProperty(PROPERTY);
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders());
        exchange.getResponseHeaders().set("Content-Type", "application/atom+xml");
        exchange.getResponseHeaders().set("ETag", "\"reader-4711\"");
        exchange.getResponseHeaders().set("Set-Cookie", "reader=4711");
        if (!redirect.isEmpty()) {
            exchange.getResponseHeaders().set("Location", redirect);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
