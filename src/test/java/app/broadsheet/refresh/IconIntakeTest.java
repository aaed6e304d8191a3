package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.NOW;
import static app.broadsheet.refresh.Rig.item;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.FeedId;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.LoopbackServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IconIntakeTest {
    private final ExecutorService cpu = Executors.newSingleThreadExecutor();
    private LoopbackServer server;
    private Rig rig;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        rig = new Rig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
        server.close();
        cpu.shutdown();
    }

    @Test
    void a_site_is_asked_once_for_all_its_feeds_and_not_again_for_a_month() throws IOException {
        byte[] png = png(32);
        server.on("/favicon.ico", exchange -> LoopbackServer.send(exchange, 200, png));
        FeedId one = follow("/one");
        FeedId other = follow("/other");
        rig.refresh();
        run(NOW);
        assertThat(rig.database.icons().of(one).join()).isPresent();
        assertThat(rig.database.icons().of(other).join()).isPresent();
        assertThat(asked()).containsExactly("/favicon.ico");

        run(NOW.plus(Duration.ofMinutes(20)));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_site_whose_feed_was_not_just_fetched_is_left_alone() {
        follow("/feed");
        run(NOW);
        assertThat(asked()).as("never fetched").isEmpty();
        rig.refresh();
        run(NOW.plus(Duration.ofDays(31)));
        assertThat(asked()).as("fetched long ago").isEmpty();
    }

    @Test
    void where_there_is_no_favicon_the_front_page_names_it() throws IOException {
        byte[] png = png(48);
        server.on(
                "/favicon.ico",
                exchange -> LoopbackServer.send(exchange, 200, "<html>Sorry".getBytes(StandardCharsets.UTF_8)));
        server.text("/", "text/html", "<link rel=icon href=/missing.png sizes=64x64><link rel=icon href=/i.png>");
        server.on("/i.png", exchange -> LoopbackServer.send(exchange, 200, png));
        FeedId feed = follow("/feed");
        rig.refresh();
        run(NOW);
        assertThat(asked()).containsExactly("/favicon.ico", "/", "/missing.png", "/i.png");
        assertThat(rig.database.icons().of(feed).join()).isPresent();
    }

    @Test
    void a_site_without_an_icon_is_remembered_as_that() {
        FeedId feed = follow("/feed");
        rig.refresh();
        run(NOW);
        int before = asked().size();
        assertThat(rig.database.icons().of(feed).join()).isEmpty();
        run(NOW.plusSeconds(60));
        assertThat(asked()).hasSize(before);
    }

    @Test
    void a_server_in_trouble_is_asked_again_the_next_day_and_what_was_stored_stays() throws IOException {
        byte[] png = png(32);
        AtomicInteger status = new AtomicInteger(200);
        server.on("/favicon.ico", exchange -> LoopbackServer.send(exchange, status.get(), png));
        FeedId feed = follow("/feed");
        rig.refresh();
        run(NOW);
        byte[] stored = rig.database.icons().of(feed).join().orElseThrow();
        rig.database.icons().answered(server.at("/"), null, NOW).join();
        status.set(503);
        run(NOW.plusSeconds(1));
        assertThat(rig.database.icons().of(feed).join().orElseThrow()).isEqualTo(stored);
        assertThat(rig.database
                        .icons()
                        .due(Instant.EPOCH, NOW.plus(Duration.ofHours(23)))
                        .join())
                .isEmpty();
        assertThat(rig.database
                        .icons()
                        .due(Instant.EPOCH, NOW.plus(Duration.ofHours(25)))
                        .join())
                .hasSize(1);
    }

    @Test
    void offline_nobody_is_asked_and_nothing_is_remembered_as_missing() throws IOException {
        byte[] png = png(32);
        server.on("/favicon.ico", exchange -> LoopbackServer.send(exchange, 200, png));
        FeedId feed = follow("/feed");
        rig.refresh();
        rig.online.set(false);
        run(NOW);
        assertThat(asked()).isEmpty();
        rig.online.set(true);
        run(NOW);
        assertThat(rig.database.icons().of(feed).join()).isPresent();
    }

    @Test
    void what_is_far_too_large_is_not_read() {
        server.on("/favicon.ico", exchange -> LoopbackServer.send(exchange, 200, new byte[900_000]));
        FeedId feed = follow("/feed");
        rig.refresh();
        run(NOW);
        assertThat(rig.database.icons().of(feed).join()).isEmpty();
    }

    @Test
    void icons_of_sites_that_nobody_asked_for_any_more_go() throws IOException {
        byte[] png = png(32);
        server.on("/favicon.ico", exchange -> LoopbackServer.send(exchange, 200, png));
        FeedId feed = follow("/feed");
        rig.refresh();
        run(NOW);
        rig.database.icons().forget(NOW).join();
        assertThat(rig.database.icons().of(feed).join()).isPresent();
        rig.database.icons().forget(NOW.plus(Duration.ofDays(31))).join();
        assertThat(rig.database.icons().of(feed).join()).isEmpty();
    }

    private FeedId follow(String path) {
        String feed = "<rss version='2.0'><channel><title>Paper</title><link>" + server.at("/section/front.html")
                + "</link>" + item("a" + path.length(), "<p>Text</p>") + "</channel></rss>";
        server.text(path, "application/rss+xml", feed);
        return rig.follow(server.at(path));
    }

    private void run(Instant now) {
        new IconIntake(
                        rig.http,
                        rig.database.icons(),
                        new RefreshThreads(rig.fetch, cpu),
                        rig.network::get,
                        Clock.fixed(now, ZoneOffset.UTC))
                .run(new CancelFlag())
                .join();
    }

    /** What was asked for beside feeds. */
    private List<String> asked() {
        return server.asked().stream()
                .map(LoopbackServer.Asked::path)
                .filter(path -> !List.of("/one", "/other", "/feed").contains(path))
                .toList();
    }

    private static byte[] png(int side) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int[] all = new int[side * side];
        Arrays.fill(all, 0xAA3311);
        image.setRGB(0, 0, side, side, all, 0, side);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
