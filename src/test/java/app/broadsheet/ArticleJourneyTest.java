package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.ui.fx.WrappedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ScrollEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in an article and what can be done with it, in the real window over a real store. */
final class ArticleJourneyTest {
    private static final String HEADLINE = "How the pier is kept";
    private static final String ADDRESS = "https://paper.example/pier";
    private static final int COLUMNS = 14;
    private static final String WORDS = "The pier was built of oak from the hills behind the town, and it has lost a"
            + " plank in every storm since, and found another, so that hardly any of it is as old as it looks.";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_wide_table_scrolls_sideways_in_the_column_and_the_wheel_goes_on_scrolling_the_page() throws Exception {
        try (WindowRig window = opened(table() + paragraphs(12))) {
            ScrollPane table = (ScrollPane) one(window, ".table-block .sideways");
            double room = one(window, ".article-column").getLayoutBounds().getWidth();
            assertThat(table.getWidth()).isLessThanOrEqualTo(room);
            assertThat(table.getContent().getLayoutBounds().getWidth())
                    .as("wider than what is seen of it")
                    .isGreaterThan(table.getViewportBounds().getWidth() + 100);
            assertThat(page(window).getContent().getLayoutBounds().getWidth())
                    .as("the page is not")
                    .isLessThanOrEqualTo(page(window).getViewportBounds().getWidth());
            Node last = cell(window, COLUMNS);
            assertThat(isSeenIn(table, last)).isFalse();

            for (int turn = 0; turn < 200 && table.getHvalue() < 1; turn++) {
                window.robot().interact(() -> cell(window, 1).fireEvent(sideways(-40)));
            }
            window.rest();
            assertThat(isSeenIn(table, last)).isTrue();
            assertThat(page(window).getVvalue()).isZero();

            window.robot().moveTo(table).scroll(3, VerticalDirection.UP);
            window.robot().scroll(3, VerticalDirection.DOWN);
            window.until(() -> page(window).getVvalue() > 0);
            assertThat(table.getHvalue()).isEqualTo(1);
        }
    }

    @Test
    void the_card_of_a_film_opens_it_outside() throws Exception {
        try (WindowRig window = opened("<iframe width=640 height=360 title='The pier in a storm'"
                + " src='https://www.youtube.com/embed/pier0123456'></iframe>" + paragraphs(2))) {
            window.robot().clickOn(one(window, ".embed"));
            window.until(() -> !window.browsed().isEmpty());
            assertThat(window.browsed())
                    .singleElement()
                    .extracting(URI::toString)
                    .asString()
                    .startsWith("https://www.youtube.com/")
                    .contains("pier0123456");
        }
    }

    @Test
    void the_picture_over_an_article_is_not_shown_again_in_its_text() throws Exception {
        try (NewsSite site = NewsSite.start();
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.robot().clickOn("Remove the sample");
            window.until(() -> window.desk().library().counts().join().unread() == 0);
            window.drop(Files.writeString(folder.resolve("papers.opml"), site.opml()));
            window.until(() -> !window.all(".follow-chosen").isEmpty());
            window.robot().clickOn("Follow 3 feeds");
            window.until(() -> window.desk().library().counts().join().unread() >= NewsSite.FEEDS * NewsSite.ARTICLES);
            window.desk().refreshing().settled().join();
            window.rest();
            window.robot().clickOn("Paper 2, story 3");
            window.until(() -> !window.all(".article .image-view").isEmpty());
            assertThat(window.all(".article .image-view"))
                    .singleElement()
                    .satisfies(view ->
                            assertThat(((ImageView) view).getImage().isError()).isFalse());
        }
    }

    @Test
    void a_picture_that_a_page_states_for_itself_and_shows_is_there_once() throws Exception {
        Files.write(Files.createDirectories(folder.resolve("pier_files")).resolve("pier.png"), picture());
        try (WindowRig window = opened(
                "<meta property='og:image' content='pier_files/pier.png'>",
                "<figure><img src='pier_files/pier.png' width=640 height=360 alt='The pier'></figure>"
                        + paragraphs(3))) {
            window.until(() -> !window.all(".article .image-view").isEmpty());
            assertThat(window.all(".article .image-view")).hasSize(1);
            assertThat(window.all(".article .picture")).hasSize(1);
        }
    }

    @Test
    void another_size_of_the_picture_is_the_same_picture_and_another_picture_is_not() throws Exception {
        String stated = "<meta property='og:image' content='https://paper.example/pier.jpg?w=1200'>";
        String figure = "<figure><img src='https://paper.example/%s' width=640 height=360 alt='The pier'></figure>";
        try (WindowRig window = opened(stated, figure.formatted("pier.jpg?w=640") + paragraphs(3))) {
            assertThat(window.all(".article .image-view")).hasSize(1);
        }
        Files.delete(folder.resolve("pier.html"));
        try (WindowRig window = opened(stated, figure.formatted("storm.jpg?w=640") + paragraphs(4))) {
            assertThat(window.all(".article .image-view")).hasSize(2);
        }
    }

    @Test
    void a_picture_that_was_saved_with_the_page_hides_the_stated_one_if_it_may_be_that() throws Exception {
        String stated = "<meta property='og:image' content='https://cdn.example/2026/old-wooden-pier-1200x800.jpg'>";
        String figure = "<figure><img src='pier_files/%s' width=640 height=360 alt='The pier'></figure>";
        Path files = Files.createDirectories(folder.resolve("pier_files"));
        for (String name : List.of("old-wooden-pier.png", "saved_resource(1).png", "storm-at-the-mole.png")) {
            Files.write(files.resolve(name), picture());
        }
        try (WindowRig window = opened(stated, figure.formatted("old-wooden-pier.png") + paragraphs(3))) {
            assertThat(window.all(".article .picture")).hasSize(1);
        }
        Files.delete(folder.resolve("pier.html"));
        try (WindowRig window = opened(stated, figure.formatted("saved_resource(1).png") + paragraphs(4))) {
            assertThat(window.all(".article .picture")).hasSize(1);
        }
        Files.delete(folder.resolve("pier.html"));
        try (WindowRig window = opened(stated, figure.formatted("storm-at-the-mole.png") + paragraphs(5))) {
            assertThat(window.all(".article .picture")).hasSize(2);
        }
    }

    @Test
    void what_is_selected_is_copied_as_markdown_and_looked_up_and_the_article_is_copied_and_sent_by_mail()
            throws Exception {
        try (WindowRig window =
                opened("<p><b>Oak</b> is what it is built of, and oak is what it is mended with.</p>")) {
            WrappedText text = window.all(".body .paragraph").stream()
                    .map(WrappedText.class::cast)
                    .filter(one -> one.getText().startsWith("Oak"))
                    .findFirst()
                    .orElseThrow();
            Point2D[] word = new Point2D[1];
            window.robot().interact(() -> {
                Rectangle2D caret = text.caretAt(1);
                word[0] = text.localToScreen(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
            });
            window.robot().doubleClickOn(word[0]);
            choose(window, word[0], "Copy as Markdown");
            assertThat(copied(window)).isEqualTo("**Oak**");
            choose(window, word[0], "Copy the link as Markdown");
            assertThat(copied(window)).isEqualTo("[" + HEADLINE + "](" + ADDRESS + ")");
            choose(window, word[0], "Look up “Oak” in Wikipedia");
            choose(window, word[0], "Send by mail…");
            assertThat(window.browsed())
                    .hasSize(2)
                    .startsWith(URI.create("https://en.wikipedia.org/w/index.php?search=Oak"));
            assertThat(window.browsed().getLast().toString())
                    .startsWith("mailto:?subject=How%20the%20pier%20is%20kept&body=")
                    .contains("https%3A%2F%2Fpaper.example%2Fpier");
        }
    }

    @Test
    void a_full_line_of_text_has_sixty_to_seventy_five_characters() throws Exception {
        try (WindowRig window = opened(paragraphs(6))) {
            List<Integer> lengths = new ArrayList<>();
            window.robot()
                    .interact(() -> window.all(".body .paragraph")
                            .forEach(paragraph -> lengths.addAll(fullLines((WrappedText) paragraph))));
            assertThat(lengths).hasSizeGreaterThan(15);
            assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow())
                    .isBetween(60.0, 75.0);
        }
    }

    /** How many characters are in each line but the last. */
    private static List<Integer> fullLines(WrappedText text) {
        List<Integer> lengths = new ArrayList<>();
        int end = text.getText().length();
        for (WrappedText.Span line = text.lineAt(0); line.to() + 1 < end; line = text.lineAt(line.to() + 1)) {
            lengths.add(line.to() - line.from());
        }
        return lengths;
    }

    private static void choose(WindowRig window, Point2D at, String item) throws Exception {
        window.robot().rightClickOn(at);
        window.robot().clickOn(item);
        window.rest();
    }

    private static String copied(WindowRig window) {
        String[] text = new String[1];
        window.robot().interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private WindowRig opened(String body) throws Exception {
        return opened("", body);
    }

    /** The window with a page that was dropped on it. */
    private WindowRig opened(String head, String body) throws Exception {
        Path page = Files.writeString(
                folder.resolve("pier.html"),
                "<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile \n url: " + ADDRESS
                        + " \n saved date: Tue Mar 03 2026 10:20:30 GMT+0000\n--><head>" + head + "<title>" + HEADLINE
                        + "</title></head><body><article><h1>" + HEADLINE + "</h1><p>" + WORDS + "</p>" + body
                        + "</article></body></html>");
        WindowRig window =
                WindowRig.start(Files.createTempDirectory(folder, "data"), clock, "--offline", "--size", "1400x900");
        window.drop(page);
        window.until(() -> window.all(".article .headline").stream()
                .anyMatch(node -> ((WrappedText) node).getText().equals(HEADLINE)));
        return window;
    }

    private static String paragraphs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "<p>In year " + number + " of its story: " + WORDS + " " + WORDS + "</p>")
                .collect(Collectors.joining());
    }

    private static String table() {
        String heads = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(number -> "<th>Measurement%02d</th>".formatted(number))
                .collect(Collectors.joining());
        String cells = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(number -> "<td>" + number * 1_000 + "</td>")
                .collect(Collectors.joining());
        return "<table><caption>Planks by year</caption><thead><tr>" + heads + "</tr></thead><tbody><tr>" + cells
                + "</tr><tr>" + cells + "</tr></tbody></table>";
    }

    private static byte[] picture() throws Exception {
        BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Node one(WindowRig window, String selector) {
        return window.all(selector).iterator().next();
    }

    private static ScrollPane page(WindowRig window) {
        return (ScrollPane) one(window, ".article-scroll");
    }

    private static Node cell(WindowRig window, int column) {
        return window.all(".table-block .wrapped-text").stream()
                .filter(node -> ((WrappedText) node).getText().equals("Measurement%02d".formatted(column)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeenIn(ScrollPane pane, Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return pane.localToScene(pane.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY());
    }

    /** What a turn of the wheel is with Shift held: desktops tell of it as one to the side. */
    private static ScrollEvent sideways(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                true,
                false,
                false,
                false,
                false,
                false,
                by,
                0,
                by,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
