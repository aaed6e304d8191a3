package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does, from the first start on, in the real window over a real database and a real server. */
final class JourneyTest {
    private static final Path SEED = Path.of(System.getProperty("corpora", "")).resolveSibling("seed");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void from_a_list_of_feeds_to_reading_with_no_network() throws Exception {
        Path data = folder.resolve("data");
        List<String> read;
        int asked;
        try (NewsSite site = NewsSite.start()) {
            try (WindowRig window = WindowRig.start(data, clock)) {
                assertThat(window.all(".headline-cell:filled")).isNotEmpty();
                window.robot().clickOn("Remove the sample");
                window.until(() -> list(window).isEmpty());
                assertThat(window.all(".sample-banner")).isEmpty();
                window.until(() -> texts(window, ".empty-list").contains("Nothing to read yet"));

                window.drop(Files.writeString(folder.resolve("papers.opml"), site.opml()));
                window.until(() -> !window.all(".follow-chosen").isEmpty());
                window.robot().clickOn("Follow 3 feeds");
                window.until(() -> list(window).size() == NewsSite.FEEDS * NewsSite.ARTICLES);
                window.desk().refreshing().settled().join();
                window.rest();
                assertThat(texts(window, ".sidebar-pane")).contains("World", "Paper 0", "Paper 1", "Paper 2");

                int before = site.requests();
                window.robot().clickOn("Refresh");
                window.until(() -> site.requests() >= before + NewsSite.FEEDS
                        && !window.desk().refreshing().state().running());
                assertThat(list(window)).hasSize(NewsSite.FEEDS * NewsSite.ARTICLES);

                String headline = list(window).getFirst().headline();
                window.robot().clickOn(headline);
                window.until(() -> texts(window, ".article-pane").contains(headline));
                window.robot().push(KeyCode.S);
                window.until(() -> list(window).getFirst().starred()
                        && list(window).getFirst().read());
                read = texts(window, ".article-pane");
                assertThat(String.join("\n", read)).contains("It decided nothing — again.", "No comments yet");
                assertThat(pictures(window)).isPositive();
            }
            asked = site.requests();
            try (WindowRig offline = WindowRig.start(data, clock, "--offline")) {
                assertSame(offline, read);
                assertThat(site.requests()).isEqualTo(asked);
            }
        }
        try (WindowRig alone = WindowRig.start(data, clock, "--offline")) {
            assertSame(alone, read);
        }
    }

    @Test
    void a_dropped_page_shows_its_article_and_its_related_stories() throws Exception {
        assumeTrue(Files.isDirectory(SEED), "the saved page is not here: " + SEED);
        Path page = folder.resolve("page.txt");
        try (Stream<Path> files = Files.list(SEED)) {
            Files.copy(
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .findFirst()
                            .orElseThrow(),
                    page);
        }
        Files.setLastModifiedTime(page, java.nio.file.attribute.FileTime.from(clock.instant()));
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.drop(page);
            window.until(() -> window.all(".related-card").size() >= 3);
            // What the page itself named comes first, in the page's order, and says so.
            assertThat(cards(window, ".card-source").subList(0, 3))
                    .extracting(source -> source.replaceAll(" ·.*", ""))
                    .containsExactly("South China Morning Post", "AllAfrica", "AllAfrica");
            assertThat(cards(window, ".card-why").subList(0, 3)).containsOnly("named on the saved page");
            assertThat(texts(window, ".article-pane"))
                    .contains("China hails ‘strategically valuable' Russia ties in Lavrov visit", "HKFP", "4 days ago")
                    .contains("No comments yet", "Related stories", "China may not want Russia to lose – or to win")
                    .noneMatch(text -> text.contains("Orange background") || text.contains("DOWNLOAD THE APP"));

            window.robot()
                    .interact(
                            () -> window.all(".related-card").iterator().next().requestFocus());
            window.robot().push(KeyCode.ENTER);
            window.until(() -> texts(window, ".article-pane").contains("South China Morning Post"));
        }
    }

    @Test
    void marking_everything_as_read_can_be_undone_from_the_notice() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            List<ArticleSummary> before = list(window);
            window.robot().clickOn(".mark-all");
            window.until(() -> list(window).stream().allMatch(ArticleSummary::read));
            window.robot().clickOn("Undo");
            window.until(() -> list(window).equals(before));
        }
    }

    private static List<String> cards(WindowRig window, String part) {
        return window.all(".related-card " + part).stream()
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }

    private static void assertSame(WindowRig window, List<String> read) {
        assertThat(list(window).getFirst())
                .satisfies(article ->
                        assertThat(article.read() && article.starred()).isTrue());
        assertThat(texts(window, ".article-pane")).containsExactlyElementsOf(read);
        assertThat(pictures(window)).isPositive();
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }

    private static List<String> texts(WindowRig window, String pane) {
        return Stream.concat(window.all(pane + " .label").stream(), window.all(pane + " .wrapped-text").stream())
                .map(JourneyTest::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case WrappedText wrapped -> wrapped.getText();
            default -> "";
        };
    }

    private static long pictures(WindowRig window) {
        return window.all(".article-pane .image-view").stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null && !view.getImage().isError())
                .count();
    }
}
