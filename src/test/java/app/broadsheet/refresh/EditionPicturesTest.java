package app.broadsheet.refresh;

import static app.broadsheet.refresh.Rig.item;
import static app.broadsheet.refresh.Rig.rss;
import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.content.picture.PictureType;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.Scope;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.LoopbackServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditionPicturesTest {
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
    }

    @Test
    void what_was_fetched_reads_the_same_with_no_network() throws IOException {
        byte[] png = png();
        server.on("/p.png", exchange -> LoopbackServer.send(exchange, 200, png));
        article("<p>Text</p><img src='/p.png' width=640 height=480><p>more</p>");

        PrepareSummary summary = rig.ahead();
        rig.online.set(false);

        assertCame(summary, 1, 0, false);
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

        assertThat(rig.ahead().pictures()).isEqualTo(1);
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

        PrepareSummary first = rig.ahead();
        PrepareSummary tooSoon = rig.ahead();
        PrepareSummary wanted = rig.prepare(false);

        assertCame(first, 1, 1, false);
        assertThat(first.outcome().unready())
                .singleElement()
                .satisfies(article -> assertThat(article.pictureWhy()).contains("127.0.0.1"));
        assertCame(tooSoon, 0, 0, false);
        assertCame(wanted, 1, 0, false);
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.READY);
    }

    @Test
    void a_page_in_a_pictures_place_is_no_picture() {
        server.text("/p.png", "image/png", "<html><body>Sorry</body></html>");
        article("<img src='/p.png' width=640 height=480>");

        assertCame(rig.ahead(), 0, 1, false);
        assertThat(rig.articles().getFirst().readiness()).isEqualTo(Readiness.FAILED);
    }

    @Test
    void an_article_does_not_lead_to_a_private_address() {
        article("<img src='http://localhost:" + server.port() + "/p.png' width=640 height=480>");

        rig.ahead();

        assertThat(server.asked()).extracting(LoopbackServer.Asked::path).doesNotContain("/p.png");
    }

    @Test
    void offline_nothing_is_asked_and_nothing_is_given_up() {
        article("<img src='/p.png' width=640 height=480>");
        rig.online.set(false);

        PrepareSummary summary = rig.ahead();

        assertCame(summary, 0, 0, true);
        assertThat(summary.offline()).isTrue();
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

        List<ArticleId> all = rig.articles().stream().map(ArticleSummary::id).toList();

        PrepareSummary none = rig.preparer
                .prepare(new PrepareOrder(all, false, 1_000_000), _ -> {}, cancelled)
                .join();
        PrepareSummary few = rig.preparer
                .prepare(new PrepareOrder(all, false, 3L * png.length), _ -> {}, new CancelFlag())
                .join();

        assertCame(none, 0, 0, true);
        assertCame(few, 3, 0, true);
    }

    @Test
    void a_huge_picture_is_kept_as_sharp_as_a_window_shows_it() throws IOException {
        byte[] huge = noise(2400, 1800);
        server.on("/p.jpg", exchange -> LoopbackServer.send(exchange, 200, huge));
        article("<p>Text</p><img src='/p.jpg' width=640 height=480>");

        rig.ahead();

        Path file = rig.database
                .pictures()
                .file(rig.articles().getFirst().id(), server.at("/p.jpg"))
                .join()
                .orElseThrow();
        BufferedImage kept = ImageIO.read(file.toFile());
        assertThat(kept.getWidth()).isEqualTo(1600);
        assertThat(kept.getHeight()).isEqualTo(1200);
        assertThat(Files.size(file)).isLessThan(huge.length);
    }

    @Test
    void the_newest_come_first_and_before_them_what_is_starred() {
        String picture = "<p>Text</p><img src='/%s.png' width=640 height=480>";
        feed(item("a", picture.formatted("a")), item("b", picture.formatted("b")), item("c", picture.formatted("c")));
        List<ArticleId> newest = rig.articles().stream().map(ArticleSummary::id).toList();
        rig.database.states().star(Set.of(newest.get(2)), true).join();

        assertThat(rig.database.editions().waiting(Instant.EPOCH, 10).join())
                .containsExactly(newest.get(2), newest.get(0), newest.get(1));
    }

    @Test
    void where_the_reader_wants_it_a_picture_stays_as_it_came() throws IOException {
        byte[] huge = noise(2400, 1800);
        server.on("/p.jpg", exchange -> LoopbackServer.send(exchange, 200, huge));
        article("<p>Text</p><img src='/p.jpg' width=640 height=480>");
        rig.database
                .rules()
                .put(new Scope.Everything(), OfflineRule.DEFAULT.withPictures(PictureChoice.ORIGINAL))
                .join();

        rig.ahead();

        assertThat(rig.database
                        .pictures()
                        .file(rig.articles().getFirst().id(), server.at("/p.jpg"))
                        .join())
                .hasValueSatisfying(file -> assertThat(file).hasBinaryContent(huge));
    }

    @Test
    void a_file_that_was_changed_is_not_shown_but_fetched_again() throws IOException {
        byte[] png = png();
        server.on("/p.png", exchange -> LoopbackServer.send(exchange, 200, png));
        article("<p>Text</p><img src='/p.png' width=640 height=480>");
        rig.ahead();
        ArticleId article = rig.articles().getFirst().id();
        try (Stream<Path> files = Files.walk(folder.resolve("data/pictures"))) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] changed = png.clone();
            changed[changed.length - 1] ^= 1;
            Files.write(file, changed);
        }

        assertThat(rig.database.pictures().file(article, server.at("/p.png")).join())
                .isEmpty();
        rig.database.settings().put("after", "that").join();
        assertCame(rig.ahead(), 1, 0, false);
        assertThat(rig.database.pictures().file(article, server.at("/p.png")).join())
                .isPresent();
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

    private static void assertCame(PrepareSummary summary, int stored, int failed, boolean cut) {
        assertThat(summary.pictures()).as("stored").isEqualTo(stored);
        assertThat(summary.picturesFailed()).as("failed").isEqualTo(failed);
        assertThat(summary.cut()).as("cut").isEqualTo(cut);
    }

    /** As a camera gives it: shades with a little noise. */
    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0x010101 * (x * 200 / width + random.nextInt(16)) ^ (y * 50 / height));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
