package app.broadsheet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;

/**
 * A real news site on loopback whose feed gives only openings: each page has its own picture and one that all share. A few
 * pages are missing, slow, broken or behind walls.
 */
public final class EditionSite implements AutoCloseable {
    /** A page that is not there. */
    public static final int MISSING = 7;
    /** A page that takes its time. */
    public static final int SLOW = 8;
    /** A page that shows only its opening. */
    public static final int PAYWALL = 9;
    /** A page that asks for consent instead. */
    public static final int CONSENT = 10;
    /** A page whose own picture is not there. */
    public static final int NO_PICTURE = 11;
    /** A page whose own picture takes its time. */
    public static final int SLOW_PICTURE = 12;
    /** A page on which the server fails. */
    public static final int BROKEN = 13;
    /** All that cannot be ready. */
    public static final Set<Integer> UNREADY = Set.of(MISSING, PAYWALL, CONSENT, NO_PICTURE, BROKEN);

    private static final long SLOWNESS_MILLIS = 700;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requests = new AtomicInteger();
    private final int articles;
    private final int pictures;

    private byte[] photograph = new byte[0];
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch feedHeld = new CountDownLatch(0);

    private EditionSite(HttpServer server, int articles, int pictures) {
        this.server = server;
        this.articles = articles;
        this.pictures = pictures;
    }

    /** Starts it on a free port with so many articles, each with its own picture and the shared one. */
    public static EditionSite start(int articles) throws IOException {
        return start(articles, 1);
    }

    /** @param pictures how many of its own each article has */
    public static EditionSite start(int articles, int pictures) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        EditionSite site = new EditionSite(server, articles, pictures);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    /** The same with pictures of the weight of photographs. */
    public static EditionSite photographs(int articles, int pictures) throws IOException {
        EditionSite site = start(articles, pictures);
        site.photograph = photograph();
        return site;
    }

    /** Answers for no page from now on, until {@link #release}. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** Answers again. */
    public void release() {
        held.countDown();
    }

    /** Does not answer for the feed from now on, until {@link #releaseFeed}. */
    public void holdFeed() {
        feedHeld = new CountDownLatch(1);
    }

    /** Answers for the feed again. */
    public void releaseFeed() {
        feedHeld.countDown();
    }

    /** Where its feed is. */
    public String feed() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed.xml";
    }

    /** How often it was asked. */
    public int requests() {
        return requests.get();
    }

    /** The headline of an article. */
    public static String headline(int article) {
        return "Story %d of the edition".formatted(article);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/feed.xml")) {
                await(feedHeld);
                send(exchange, "application/rss+xml", rss().getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith("/story/")) {
                story(exchange, Integer.parseInt(path.substring("/story/".length())));
            } else if (path.startsWith("/picture/")) {
                picture(exchange, path);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void story(HttpExchange exchange, int article) throws IOException {
        if (article == MISSING || article == BROKEN) {
            exchange.sendResponseHeaders(article == MISSING ? 404 : 500, -1);
            return;
        }
        if (article == SLOW) {
            dawdle();
        }
        await(held);
        send(exchange, "text/html; charset=utf-8", page(article).getBytes(StandardCharsets.UTF_8));
    }

    private void picture(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith("/picture/" + NO_PICTURE + "-")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (path.startsWith("/picture/" + SLOW_PICTURE + "-")) {
            dawdle();
        }
        if (photograph.length > 0) {
            byte[] own = Arrays.copyOf(photograph, photograph.length + Integer.BYTES);
            ByteBuffer.wrap(own)
                    .putInt(photograph.length, path.hashCode()); // after its end: another file, the same picture
            send(exchange, "image/jpeg", own);
        } else {
            send(exchange, "image/png", png(path.hashCode()));
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException ends) {
            throw new IOException(ends);
        }
    }

    private static void dawdle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SLOWNESS_MILLIS));
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private String rss() {
        StringBuilder items = new StringBuilder();
        for (int article = 1; article <= articles; article++) {
            items.append("""
                    <item><title>%s</title><guid isPermaLink="false">edition-%d</guid>
                    <link>http://127.0.0.1:%d/story/%2$d</link><pubDate>Tue, 03 Mar 2026 %02d:%02d:00 GMT</pubDate>
                    <description>What happened in town %2$d, in one line.</description></item>""".formatted(
                    headline(article), article, server.getAddress().getPort(), article / 60 % 24, article % 60));
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>The Edition</title>" + items
                + "</channel></rss>";
    }

    private String page(int article) {
        if (article == CONSENT) {
            return "<html><body><h2>We value your privacy</h2><p>We and our partners store cookies on your device."
                    + " Accept all cookies, or manage your choices.</p></body></html>";
        }
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pictures; i++) {
            body.append("<figure><img src='/picture/%d-%d.png' alt='Town %1$d' width='640' height='360'></figure>"
                    .formatted(article, i));
        }
        int paragraphs = article == PAYWALL ? 2 : 9;
        for (int i = 1; i <= paragraphs; i++) {
            body.append(
                    "<p>Paragraph %d of story %d: the council met again, heard everyone who wished to speak about the bridge, the school and the harbour, and put off its vote until the next week.</p>"
                            .formatted(i, article));
        }
        body.append(
                article == PAYWALL
                        ? "<p>Subscribe to continue reading. Already a subscriber? Log in.</p>"
                        : "<figure><img src='/picture/shared.png' alt='The harbour' width='640' height='360'></figure>");
        return "<!doctype html><html lang='en'><head><title>%s</title></head><body><nav><a href='/'>Home</a></nav><article><h1>%1$s</h1>%s</article><footer>All rights reserved</footer></body></html>"
                .formatted(headline(article), body);
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 640; y++) {
            for (int x = 0; x < 960; x++) {
                image.setRGB(x, y, 0x010101 * (x / 5 + random.nextInt(24)) ^ y / 4);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Another picture for each seed. */
    private static byte[] png(int seed) throws IOException {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(seed & 0xFFFFFF));
        graphics.fillRect(0, 0, 640, 360);
        graphics.setColor(new Color(~seed >> 3 & 0xFFFFFF));
        graphics.fillRect(Math.floorMod(seed, 500), Math.floorMod(seed, 300), 120, 50);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
