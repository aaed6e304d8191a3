package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.model.block.Block;
import app.broadsheet.net.LoopbackServer;
import app.broadsheet.ui.fx.PictureBox;
import app.broadsheet.ui.fx.WrappedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No picture comes from the network that the reader has not let come, by real clicks in the real window, over a real server. */
final class LoadPicturesTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private LoopbackServer server;
    private volatile int articles = 2;
    private volatile String written = "";

    @BeforeEach
    void serve() throws IOException {
        server = new LoopbackServer();
        byte[] picture = png();
        server.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            LoopbackServer.send(exchange, 200, rss().getBytes(StandardCharsets.UTF_8));
        });
        server.on("/picture/", exchange -> LoopbackServer.send(exchange, 200, picture));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_picture_is_asked_for_by_a_click_one_at_a_time() throws Exception {
        try (WindowRig window = following()) {
            show(window, "Story 1");
            window.until(() -> window.all(".picture-load").size() == 2);
            assertThat(pictures()).isEmpty();
            assertThat(texts(window, ".picture-alt")).contains("The harbour of town 1", "The mayor of town 1");

            double behind = top(window, "And so on.");
            window.robot().clickOn(load(window, "The harbour of town 1"));
            window.until(() -> window.all(".picture-load").size() == 1);
            assertThat(top(window, "And so on.")).as("its place was kept").isEqualTo(behind);
            assertThat(pictures()).containsExactly("/picture/1-harbour.png");
            assertThat(load(window, "The mayor of town 1").isFocusTraversable()).isTrue();

            window.robot().interact(() -> load(window, "The mayor of town 1").requestFocus());
            window.robot().push(KeyCode.SPACE);
            window.until(() -> window.all(".picture-load").isEmpty());
            assertThat(pictures()).containsExactly("/picture/1-harbour.png", "/picture/1-mayor.png");
            assertThat(rule(window)).isEqualTo(PictureChoice.NONE);
        }
    }

    @Test
    void those_of_a_source_come_once_they_are_let_and_after_a_restart_until_it_is_taken_back() throws Exception {
        Path data;
        try (WindowRig window = following()) {
            data = folder.resolve("data");
            show(window, "Story 1");
            window.until(() -> isAlwaysOffered(window));
            assertThat(pictures()).isEmpty();
            assertThat(always(window).getText()).isEqualTo("Always for Town News");

            window.robot().clickOn(always(window));
            window.until(() -> window.all(".picture-load").isEmpty() && stored(window, "Story 2"));
            assertThat(pictures().stream().distinct())
                    .containsExactlyInAnyOrder(
                            "/picture/1-harbour.png",
                            "/picture/1-mayor.png",
                            "/picture/2-harbour.png",
                            "/picture/2-mayor.png");
        }
        articles = 3;
        try (WindowRig window = WindowRig.start(data, clock)) {
            refresh(window);
            window.until(() -> stored(window, "Story 3"));
            show(window, "Story 3");
            window.until(() -> window.all(".picture-load").isEmpty());

            properties(window);
            CheckBox choice =
                    (CheckBox) window.all(".health-pictures").iterator().next();
            assertThat(choice.isSelected()).isTrue();
            window.robot().clickOn(choice);
            window.until(() -> rule(window) == PictureChoice.NONE);
            window.robot().clickOn("Done");

            articles = 4;
            refresh(window);
            show(window, "Story 4");
            window.until(() -> isAlwaysOffered(window));
            assertThat(pictures()).doesNotContain("/picture/4-harbour.png", "/picture/4-mayor.png");
            assertThat(stored(window, "Story 3")).as("what is here stays").isTrue();
        }
    }

    @Test
    void with_no_network_it_says_so_and_what_fails_says_why() throws Exception {
        try (WindowRig window = following()) {
            window.desk().connectivity().workOffline(true);
            show(window, "Story 1");
            window.until(() -> window.all(".picture-load").size() == 2);
            window.robot().clickOn(load(window, "The harbour of town 1"));
            window.until(
                    () -> texts(window, ".picture-says")
                            .contains(
                                    "There is no network now, so the picture cannot be loaded. Try again once you are online."));
            assertThat(pictures()).isEmpty();

            window.desk().connectivity().workOffline(false);
            server.on("/picture/1-harbour.png", exchange -> LoopbackServer.send(exchange, 404, new byte[0]));
            window.robot().clickOn(load(window, "The harbour of town 1"));
            window.until(() -> texts(window, ".picture-says").stream()
                    .anyMatch(text -> text.contains("has nothing at this address")));
            assertThat(window.all(".picture-load")).hasSize(2);

            // What failed by hand is not tried again behind the reader's back.
            int asked = pictures().size();
            window.desk().offline().ahead().start().join();
            assertThat(pictures()).hasSize(asked);
        }
    }

    @Test
    void a_saved_page_asks_for_nothing_until_all_of_them_may() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <html><head><title>Letter</title></head><body><article><h1>A letter to the reader</h1>
                <figure><img src="%s" alt="A bridge" width="640" height="360"></figure><p>%s</p></article></body></html>""".formatted(
                        server.at("/picture/bridge.png"), "The council met again and heard everyone. ".repeat(20)));
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, page.toString())) {
            window.until(() -> isAlwaysOffered(window));
            assertThat(always(window).getText()).isEqualTo("Always for saved articles");
            window.desk().offline().ahead().start().join();
            assertThat(server.asked()).isEmpty();

            window.robot().clickOn(always(window));
            window.until(() -> saved(window) == PictureChoice.REDUCED);
            window.robot().clickOn(".tool.offline");
            window.robot().clickOn("What is fetched ahead…");
            window.robot().clickOn(".rules-sheet .combo-box");
            window.robot().push(KeyCode.END).push(KeyCode.ENTER);
            window.robot().clickOn("None");
            window.until(() -> saved(window) == PictureChoice.NONE);
        }
    }

    @Test
    void a_picture_that_is_written_out_in_the_text_is_shown_and_asked_for_nowhere() throws Exception {
        articles = 1;
        written = "data:image/png;base64," + Base64.getEncoder().encodeToString(noise());
        try (WindowRig window = following()) {
            show(window, "Story 1");
            window.until(() -> window.all(".picture-load").size() == 2);
            window.until(() -> window.all(".figure .picture").stream()
                    .map(PictureBox.class::cast)
                    .anyMatch(box -> !box.isMissing()));
            assertThat(pictures()).isEmpty();
        }
    }

    private WindowRig following() throws Exception {
        WindowRig window = WindowRig.start(folder.resolve("data"), clock);
        window.robot().clickOn("Remove the sample");
        window.until(() -> list(window).isEmpty());
        window.desk()
                .offline()
                .rules()
                .choose(new Scope.Everything(), OfflineRule.DEFAULT.withPictures(PictureChoice.NONE))
                .join();
        window.desk().subscriptions().add(server.at("/feed").toString(), null).join();
        window.until(() -> list(window).size() == articles);
        window.desk().refreshing().settled().join();
        window.rest();
        return window;
    }

    private static void refresh(WindowRig window) throws Exception {
        window.desk().refreshing().refreshAll().join();
        window.desk().refreshing().settled().join();
        window.rest();
    }

    private static void properties(WindowRig window) throws Exception {
        Node row = window.all(".sidebar-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Label named && "Town News".equals(named.getText())))
                .findFirst()
                .orElseThrow();
        window.robot().rightClickOn(row);
        window.robot().clickOn("Properties…");
        window.until(() -> !window.all(".health-pictures").isEmpty());
    }

    private List<String> pictures() {
        return server.asked().stream()
                .map(LoopbackServer.Asked::path)
                .filter(path -> path.startsWith("/picture/"))
                .toList();
    }

    private static Hyperlink load(WindowRig window, String alt) {
        return window.all(".picture-load").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getAccessibleText().endsWith(": " + alt))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAlwaysOffered(WindowRig window) {
        return !window.all(".picture-always").isEmpty();
    }

    private static Hyperlink always(WindowRig window) {
        return (Hyperlink) window.all(".picture-always").iterator().next();
    }

    private static PictureChoice saved(WindowRig window) {
        return window.desk()
                .offline()
                .rules()
                .all()
                .join()
                .getOrDefault(new Scope.Saved(), OfflineRule.DEFAULT.withPictures(PictureChoice.NONE))
                .pictures();
    }

    private static double top(WindowRig window, String text) {
        return window.all(".body .paragraph").stream()
                .filter(node -> ((WrappedText) node).getText().equals(text))
                .mapToDouble(node -> node.localToScene(0, 0).getY())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }

    private static void show(WindowRig window, String headline) {
        window.robot().interact(() -> window.show(article(window, headline).id()));
    }

    private static ArticleSummary article(WindowRig window, String headline) {
        return list(window).stream()
                .filter(one -> one.headline().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    private static boolean stored(WindowRig window, String headline) {
        return list(window).stream()
                .filter(one -> one.headline().equals(headline))
                .anyMatch(one -> window.desk().library().article(one.id()).join().orElseThrow().body().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast)
                        .allMatch(figure -> window.desk()
                                .library()
                                .picture(one.id(), figure.picture().address())
                                .join()
                                .isPresent()));
    }

    private static PictureChoice rule(WindowRig window) {
        return window.desk().offline().rules().all().join().entrySet().stream()
                .filter(one -> one.getKey() instanceof Scope.InFeed)
                .map(one -> one.getValue().pictures())
                .findFirst()
                .orElse(PictureChoice.NONE);
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 300)
                .join()
                .items();
    }

    private String rss() {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= articles; i++) {
            items.append("""
                    <item><title>Story %d</title><guid isPermaLink="false">story-%1$d</guid>
                    <pubDate>Tue, 03 Mar 2026 0%1$d:00:00 GMT</pubDate><description><![CDATA[
                    <p>What happened in town %1$d, at some length, is told here.</p>
                    <figure><img src="/picture/%1$d-harbour.png" alt="The harbour of town %1$d" width="640" height="200"></figure>
                    <p>And so on.</p>%2$s
                    <figure><img src="/picture/%1$d-mayor.png" alt="The mayor of town %1$d" width="640" height="200"></figure>
                    ]]></description></item>""".formatted(
                            i, written.isEmpty() ? "" : "<figure><img src='" + written + "' alt='Noise'></figure>"));
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Town News</title><link>" + server.at("/")
                + "</link>" + items + "</channel></rss>";
    }

    private static byte[] noise() throws IOException {
        BufferedImage image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 120 * 90; i++) {
            image.setRGB(i % 120, i / 120, random.nextInt(0x1000000));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
