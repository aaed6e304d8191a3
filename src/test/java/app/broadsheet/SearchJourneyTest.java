package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.IndexCondition;
import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching in the real window over a real database and a real index. */
final class SearchJourneyTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void every_operator_finds_what_it_says_and_esc_goes_back() throws Exception {
        try (WindowRig window = started()) {
            List<String> before = headlines(window);
            String read = article(window);
            window.robot().push(KeyCode.SLASH);
            window.robot().write("bergen");
            window.until(() -> headlines(window).isEmpty());
            assertThat(label(window, ".results-count")).isEqualTo("0 results");

            finds(window, "grain", "Grain harvest falls short in Velmara");
            assertThat(window.all(".headline-cell .text-mark.search-match")).isNotEmpty();
            assertThat(window.all(".headline-cell .excerpt .text-mark.search-match"))
                    .isNotEmpty();
            assertThat(texts(window, ".headline-cell:filled .excerpt"))
                    .singleElement()
                    .asString()
                    .startsWith("… ")
                    .contains("third less grain than");
            assertThat(label(window, ".results-count")).isEqualTo("1 result");
            finds(window, "\"quiet hall\"", "Old library of Ostwick reopens with a café");
            finds(window, "cafe", "Old library of Ostwick reopens with a café");
            finds(window, "\"hall quiet\"");
            finds(
                    window,
                    "source:ostwick",
                    "Council of Ostwick votes on tram line",
                    "Old library of Ostwick reopens with a café");
            finds(window, "source:ostwick -library", "Council of Ostwick votes on tram line");
            finds(
                    window,
                    "author:bergen",
                    "Grain harvest falls short in Velmara",
                    "Old library of Ostwick reopens with a café");
            finds(window, "title:ostwick vote", "Council of Ostwick votes on tram line");
            finds(window, "in:saved lang:fr", "Les pompiers de Marnac sauvent deux enfants");
            finds(window, "市长", "东京市长选举周日举行");
            finds(window, "in:saved before:2026-02", "Old library of Ostwick reopens with a café");
            finds(
                    window,
                    "in:saved after:2026-03-01",
                    "Grain harvest falls short in Velmara",
                    "Council of Ostwick votes on tram line");
            finds(window, "in:saved last:2d", "Grain harvest falls short in Velmara");
            finds(window, "in:starred");
            finds(window, "in:comments");

            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> Set.copyOf(headlines(window)).equals(Set.copyOf(before)));
            assertThat(field(window).getText()).isEmpty();
            assertThat(article(window)).isEqualTo(read);
            assertThat(window.all(".results-bar")).isEmpty();
        }
    }

    @Test
    void what_is_found_is_marked_in_the_article_and_a_star_is_found_at_once() throws Exception {
        try (WindowRig window = started()) {
            finds(window, "tram", "Council of Ostwick votes on tram line");
            window.robot().clickOn("Council of Ostwick votes on tram line");
            window.until(() -> article(window).startsWith("Council"));
            assertThat(window.all(".article-pane .text-mark.search-match")).hasSizeGreaterThanOrEqualTo(2);
            window.robot().push(KeyCode.S);
            window.until(() -> !window.all(".headline-cell:starred").isEmpty());
            finds(window, "in:starred", "Council of Ostwick votes on tram line");
            finds(window, "in:unread source:ostwick", "Old library of Ostwick reopens with a café");
        }
    }

    @Test
    void the_best_match_or_the_newest_comes_first_as_the_reader_says() throws Exception {
        String named = "Old library of Ostwick reopens with a café";
        String newer = "A stop for the new tram";
        try (WindowRig window = started()) {
            window.drop(SavedPapers.one(
                    folder,
                    "stop",
                    newer,
                    "Ostwick Courier",
                    "Tom Hale",
                    "2026-01-14",
                    "en",
                    "The first stop of the new tram is to stand beside the library and the fish market."));
            window.until(() -> window.desk().library().counts().join().saved() == 6);
            window.indexed();
            finds(window, "source:ostwick library", named, newer);
            window.until(() -> downwards(window).equals(List.of(named, newer)));
            window.robot().clickOn("Newest");
            window.until(() -> downwards(window).equals(List.of(newer, named)));
            window.robot().clickOn("Best match");
            window.until(() -> downwards(window).equals(List.of(named, newer)));
            assertThat(label(window, ".results-count")).isEqualTo("2 results");
        }
    }

    @Test
    void a_wrong_letter_is_helped_and_a_suggestion_completes() throws Exception {
        try (WindowRig window = started()) {
            type(window, "hervest");
            window.until(() -> label(window, ".search-meant").contains("harvest"));
            window.robot().clickOn(".search-meant");
            window.until(() -> headlines(window).equals(List.of("Grain harvest falls short in Velmara")));

            type(window, "");
            window.robot().clickOn(".search-box").write("sou");
            window.until(() -> texts(window, ".suggestion-text").contains("source:"));
            window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
            window.until(() -> texts(window, ".suggestion-text").contains("source:\"The Marrowick Tide\""));
            assertThat(field(window).getText()).isEqualTo("source:");
        }
    }

    @Test
    void a_search_is_kept_counted_renamed_removed_and_brought_back() throws Exception {
        Path data = folder.resolve("data");
        try (WindowRig window = started()) {
            finds(
                    window,
                    "source:ostwick",
                    "Council of Ostwick votes on tram line",
                    "Old library of Ostwick reopens with a café");
            window.robot().clickOn(".save-search");
            window.until(() -> spoken(window).contains("source:ostwick, 2 articles"));
            window.robot().clickOn("Council of Ostwick votes on tram line");
            window.until(() -> spoken(window).contains("source:ostwick, 1 article"));
            // The first ends the notice.
            window.robot().push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
            window.until(() -> field(window).getText().isEmpty());
        }
        try (WindowRig window = WindowRig.start(data, clock)) {
            window.until(() -> spoken(window).contains("source:ostwick, 1 article"));
            window.robot().clickOn("source:ostwick");
            window.until(() -> headlines(window).size() == 2);
            assertThat(field(window).getText()).isEqualTo("source:ostwick");
            window.robot().push(KeyCode.F2).write("Ostwick").push(KeyCode.ENTER);
            window.until(() -> spoken(window).contains("Ostwick, 1 article"));
            window.robot().push(KeyCode.DELETE);
            window.until(() -> spoken(window).stream().noneMatch(text -> text.startsWith("Ostwick, ")));
            window.robot().clickOn("Undo");
            window.until(() -> spoken(window).contains("Ostwick, 1 article"));
        }
    }

    @Test
    void a_damaged_index_is_made_anew_and_nothing_is_missing_from_it() throws Exception {
        Path index = folder.resolve("data").resolve("index");
        started().close();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            assertThat(window.desk().searching().indexCondition().join()).isEqualTo(IndexCondition.DAMAGED);
            window.indexed();
            window.until(() -> window.all(".index-notice").isEmpty());
            finds(window, "grain", "Grain harvest falls short in Velmara");
        }
    }

    private WindowRig started() throws Exception {
        WindowRig window = WindowRig.start(folder.resolve("data"), clock);
        window.drop(SavedPapers.write(Files.createDirectories(folder.resolve("saved"))));
        window.until(() -> window.desk().library().counts().join().saved() == 5);
        window.indexed();
        return window;
    }

    private static void finds(WindowRig window, String typed, String... headlines) throws Exception {
        type(window, typed);
        window.until(() -> Set.copyOf(headlines(window)).equals(Set.of(headlines)));
        assertThat(label(window, ".results-count")).startsWith(Integer.toString(headlines.length));
    }

    private static void type(WindowRig window, String typed) throws Exception {
        window.robot().interact(() -> {
            field(window).requestFocus();
            field(window).setText(typed);
        });
        window.rest();
    }

    private static TextField field(WindowRig window) {
        return (TextField) window.all(".search-box").iterator().next();
    }

    private static List<String> headlines(WindowRig window) {
        ListView<?> list = (ListView<?>) window.all(".headline-list").iterator().next();
        return list.getItems().isEmpty() ? List.of() : texts(window, ".headline-cell:filled .headline");
    }

    private static List<String> downwards(WindowRig window) {
        return window.all(".headline-cell:filled .headline").stream()
                .sorted(Comparator.comparingDouble(
                        (Node node) -> node.localToScene(0, 0).getY()))
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }

    private static String article(WindowRig window) {
        return texts(window, ".article .headline").stream().findFirst().orElse("");
    }

    private static List<String> spoken(WindowRig window) {
        return window.all(".sidebar-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList();
    }

    private static String label(WindowRig window, String selector) {
        return texts(window, selector).stream().findFirst().orElse("");
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .map(node -> switch (node) {
                    case Labeled labeled -> String.valueOf(labeled.getText());
                    case WrappedText wrapped -> wrapped.getText();
                    default -> "";
                })
                .toList();
    }
}
