package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Readiness;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.LoopbackServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PictureFetcherTest {
    private LoopbackServer server;
    private Rig rig;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        server = new LoopbackServer();
        rig = new Rig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
        server.close();
    }

    @Test
    void what_was_fetched_reads_the_same_with_no_network() throws IOException {
        byte[] png = png();
        server.on("/p.png", exchange -> LoopbackServer.send(exchange, 200, png));
        article("<p>Text</p><img src='/p.png' width=640 height=480><p>more</p>");

        PictureSummary summary = rig.pictures();
        rig.online.set(false);

        assertThat(summary).isEqualTo(new PictureSummary(1, 0, false));
        ArticleSummary article = rig.articles().getFirst();
        assertThat(article.readiness()).isEqualTo(Readiness.READY);
        Path file = rig.database
                .pictures()
                .file(article.id(), server.at("/p.png"))
                .join()
                .orElseThrow();
        assertThat(Files.readAllBytes(file)).isEqualTo(png);
    }

    @Test
    void a_picture_of_several_articles_is_fetched_once() throws IOException {
        byte[] png = png();
        server.on("/p.png", exchange -> LoopbackServer.send(exchange, 200, png));
        String picture = "<p>Text</p><img src='/p.png' width=640 height=480>";
        feed(item("1", picture), item("2", picture), item("3", picture));

        assertThat(rig.pictures().stored()).isEqualTo(1);
        assertThat(rig.articles()).extracting(ArticleSummary::readiness).containsOnly(Readiness.READY);
        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).containsOnlyOnce("/p.png");
    }

    @Test
    void what_is_missing_is_asked_for_again_and_what_is_here_is_not() throws IOException {
        byte[] png = png();
        AtomicInteger asked = new AtomicInteger();
        server.on("/late.png", exchange -> {
            if (asked.incrementAndGet() == 1) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                LoopbackServer.send(exchange, 200, png);
            }
        });
        server.on("/p.png", exchange -> LoopbackServer.send(exchange, 200, png));
        article("<img src='/p.png' width=640 height=480><img src='/late.png' width=640 height=480>");

        PictureSummary first = rig.pictures();
        rig.database.pictures().retryFailed().join();
        PictureSummary second = rig.pictures();

        assertThat(first).isEqualTo(new PictureSummary(1, 1, false));
        assertThat(second).isEqualTo(new PictureSummary(1, 0, false));
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void a_page_in_a_pictures_place_is_no_picture() {
        server.text("/p.png", "image/png", "<html><body>Sorry</body></html>");
        article("<img src='/p.png' width=640 height=480>");

        assertThat(rig.pictures()).isEqualTo(new PictureSummary(0, 1, false));
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.FAILED);
    }

    @Test
    void an_article_does_not_lead_to_a_private_address() {
        article("<img src='http://localhost:" + server.port() + "/p.png' width=640 height=480>");

        rig.pictures();

        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).doesNotContain("/p.png");
    }

    @Test
    void offline_nothing_is_asked_and_nothing_is_given_up() {
        article("<img src='/p.png' width=640 height=480>");
        rig.online.set(false);

        PictureSummary summary = rig.pictures();

        assertThat(summary).isEqualTo(new PictureSummary(0, 0, true));
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.PARTIAL);
    }

    @Test
    void stops_at_its_limits_and_when_told() throws IOException {
        byte[] png = png();
        server.on("/p", exchange -> LoopbackServer.send(exchange, 200, png));
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            html.append("<img src='/p").append(i).append(".png' width=640 height=480>");
        }
        article(html.toString());
        CancelFlag cancelled = new CancelFlag();
        cancelled.cancel();

        PictureSummary none = new PictureFetcher(rig.http, rig.database, PictureLimits.ORDINARY, rig.fetch)
                .run(cancelled)
                .join();
        PictureSummary few = new PictureFetcher(rig.http, rig.database, new PictureLimits(3, 1_000_000, 2), rig.fetch)
                .run(new CancelFlag())
                .join();

        assertThat(none).isEqualTo(new PictureSummary(0, 0, true));
        assertThat(few).isEqualTo(new PictureSummary(3, 0, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GIF89a                                  | image/gif
            RIFF0000WEBPVP8                         | image/webp
            0000ftypavif                            | image/avif
            <svg xmlns='http://www.w3.org/2000/svg'> | image/svg+xml
            <?xml version='1.0'?><svg>              | image/svg+xml
            <html>                                  |
            plain                                   |
            """)
    void a_picture_is_known_by_its_first_bytes(String head, String type) {
        assertThat(PictureType.of(head.getBytes(StandardCharsets.ISO_8859_1)).orElse(null))
                .isEqualTo(type);
    }

    private void article(String html) {
        feed(item("1", html));
    }

    private void feed(String... items) {
        server.text("/feed", "application/rss+xml", rss("Alpha", items).replace("https://site.example/", site()));
        rig.follow(server.at("/feed"));
        rig.refresh();
    }

    private String site() {
        return URI.create("http://127.0.0.1:" + server.port() + "/").toString();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
