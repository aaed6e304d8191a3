package app.broadsheet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import javax.imageio.ImageIO;

/** A real web server on loopback with a few feeds, each with some articles, and a picture for each of those. */
public final class NewsSite implements AutoCloseable {
    /** How many feeds it has. */
    public static final int FEEDS = 3;
    /** How many articles each feed has. */
    public static final int ARTICLES = 4;

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicIntegerArray published = new AtomicIntegerArray(FEEDS);

    private NewsSite(HttpServer server) {
        this.server = server;
    }

    /** Starts it on a free port. */
    public static NewsSite start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        NewsSite site = new NewsSite(server);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    /** Where it is: {@code http://127.0.0.1:…}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked. */
    public int requests() {
        return requests.get();
    }

    /** Adds an article to a feed, a handful at most. */
    public void publish(int feed) {
        published.incrementAndGet(feed);
    }

    /** A subscription list of its feeds, in a folder. */
    public String opml() {
        StringBuilder feeds = new StringBuilder();
        for (int feed = 0; feed < FEEDS; feed++) {
            feeds.append(
                    "<outline type='rss' text='Paper %d' xmlUrl='%s/feed/%d.xml'/>".formatted(feed, address(), feed));
        }
        return "<opml version='2.0'><head><title>Papers</title></head><body><outline text='World'>" + feeds
                + "</outline></body></opml>";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/feed/")) {
            send(exchange, "application/rss+xml", feed(path.charAt(6) - '0').getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/site")) {
            send(exchange, "text/html", page().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/picture/")) {
            send(exchange, "image/png", picture(path.hashCode()));
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(int feed) {
        StringBuilder items = new StringBuilder();
        for (int article = 0; article < ARTICLES + published.get(feed); article++) {
            items.append("""
                    <item><title>Paper %1$d, story %2$d</title><guid isPermaLink="false">story-%1$d-%2$d</guid>
                    <link>%3$s/story/%1$d/%2$d</link><pubDate>Tue, 03 Mar 2026 0%2$d:0%1$d:00 GMT</pubDate>
                    <description><![CDATA[<p><img src="%3$s/picture/%1$d-%2$d.png" alt="A street" width="640" height="360">
                    The council of town %1$d met for the %2$d. time.</p><p>It decided <b>nothing</b> &mdash; again.</p>]]>
                    </description></item>""".formatted(feed, article, address()));
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Paper %d</title><link>%s/</link>%s</channel></rss>"
                .formatted(feed, address(), items);
    }

    /** A page that offers two of the feeds, and one that is not there. */
    private static String page() {
        return "<html><head><title>The papers</title>"
                + "<link rel='alternate' type='application/rss+xml' title='Town' href='/feed/0.xml'>"
                + "<link rel='alternate' type='application/rss+xml' title='Country' href='/feed/1.xml'>"
                + "<link rel='alternate' type='application/atom+xml' title='Closed' href='/gone.xml'>"
                + "</head><body>News.</body></html>";
    }

    private static byte[] picture(int seed) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (seed * 31 + x / 80 * 0x101010 + y / 60 * 0x0A0602) & 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
