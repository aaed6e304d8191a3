package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.ListLook;
import app.broadsheet.ui.article.ArticlePane;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.headlines.HeadlinesPane;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading on by the space bar, ages that grow, and a source that is left and taken back, in the real window. */
final class ReadingKeysTest {
    private static final int MOST_PAGES = 60;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-04T12:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void space_turns_every_page_and_only_then_goes_on_to_the_next_unread() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.desk().preferences().list(ListLook.DEFAULT.folded(false));
        }
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline", "--size", "1000x600")) {
            window.robot().push(KeyCode.N);
            window.rest();
            List<String> read = new ArrayList<>(List.of(headline(window)));
            int pages = 0;
            for (int i = 0; i < MOST_PAGES && read.size() < 4; i++) {
                double at = scroll(window).getVvalue();
                boolean more = scroll(window).getContent().getBoundsInLocal().getHeight()
                        > scroll(window).getViewportBounds().getHeight() + 1;
                window.robot().push(KeyCode.SPACE);
                window.rest();
                if (headline(window).equals(read.getLast())) {
                    assertThat(scroll(window).getVvalue()).isGreaterThan(at);
                    pages++;
                } else {
                    assertThat(!more || at > 0.99)
                            .as("the end was in sight, at " + at)
                            .isTrue();
                    assertThat(scroll(window).getVvalue()).isZero();
                    assertThat(read).doesNotContain(headline(window));
                    read.add(headline(window));
                }
            }
            assertThat(read).hasSize(4);
            assertThat(pages).isPositive();

            window.robot().press(KeyCode.SHIFT).push(KeyCode.SPACE).release(KeyCode.SHIFT);
            window.rest();
            assertThat(headline(window)).as("back turns pages only").isEqualTo(read.getLast());
        }
    }

    @Test
    void ages_grow_in_the_list_and_over_the_article_and_the_exact_time_is_a_tip() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.robot().push(KeyCode.J);
            window.rest();
            List<String> before = texts(window, ".headline-cell:filled .age");
            String above = age(window).getText();
            assertThat(age(window).getTooltip().getText()).contains("2026");

            clock.pass(Duration.ofDays(3));
            window.robot().interact(() -> {
                ((HeadlinesPane) window.all(".headlines-pane").iterator().next()).tick();
                ((ArticlePane) window.all(".article-pane").iterator().next()).tick();
            });
            window.rest();
            List<String> after = texts(window, ".headline-cell:filled .age");
            assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
            assertThat(age(window).getText()).isNotEqualTo(above);
        }
    }

    @Test
    void a_source_that_is_left_is_taken_back_with_its_articles() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            int unread = window.desk().library().counts().join().unread();
            window.robot().rightClickOn(source(window).getFirst());
            window.robot().clickOn("Unsubscribe");
            window.until(() -> source(window).isEmpty());
            assertThat(window.desk().library().counts().join().unread()).isLessThan(unread);

            window.robot().clickOn("Undo");
            window.until(() -> source(window).size() == 1);
            assertThat(window.desk().library().counts().join().unread()).isEqualTo(unread);
        }
    }

    private static List<Node> source(WindowRig window) {
        return window.all(".sidebar-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Label named && "The Ostrel Review".equals(named.getText())))
                .toList();
    }

    private static Labeled age(WindowRig window) {
        return window.all(".source-line .label").stream()
                .map(Labeled.class::cast)
                .filter(label -> label.getTooltip() != null
                        && label.getTooltip().getText().startsWith("Published"))
                .findFirst()
                .orElseThrow();
    }

    private static String headline(WindowRig window) {
        return ((WrappedText) window.all(".article .headline").iterator().next()).getText();
    }

    private static ScrollPane scroll(WindowRig window) {
        return window.all(".article-scroll").stream()
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
