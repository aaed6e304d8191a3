package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.NewArticle;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories that several sources tell, in the real window over a real database and a real index. */
final class StoryJourneyTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final String OPENING =
            "A fire destroyed the grain terminal in the port of Velmara on Tuesday night. "
                    + "Port director Ines Calloway said that the silos had been full of this year's wheat harvest. "
                    + "No one was hurt, and the harbour stays closed to ships until Friday. ";
    private static final String LATER =
            "Velmara's grain terminal, destroyed by a fire on Tuesday night, was full of wheat. "
                    + "Port director Ines Calloway said the harbour would stay closed to ships until Friday. "
                    + "Investigators now believe that a faulty conveyor belt started the blaze.";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_story_is_one_row_opens_in_place_and_has_a_timeline() throws Exception {
        fill();
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.indexed();
            window.until(() -> texts(window, ".story-others").equals(List.of("+2 sources")));
            assertThat(texts(window, ".headline-cell:filled .headline"))
                    .containsExactly(
                            "Faulty belt blamed for Velmara grain terminal fire", "Choir of Ostwick sings at dawn");

            window.robot().clickOn(first(window));
            window.rest();
            // What was opened is read; its story is not, and says so.
            assertThat(window.all(".headline-cell:unread .story-others")).hasSize(1);

            window.robot().push(KeyCode.RIGHT);
            window.until(() -> texts(window, ".headline-cell:filled .headline")
                    .equals(List.of(
                            "Faulty belt blamed for Velmara grain terminal fire",
                            "Fire destroys grain terminal in port of Velmara",
                            "Grain terminal in Velmara port destroyed by fire",
                            "Choir of Ostwick sings at dawn")));
            assertThat(window.all(".headline-cell:below")).hasSize(2);
            assertThat(window.all(".headline-cell:unread:below")).hasSize(2);

            window.robot().clickOn(".story-timeline");
            window.until(() -> !window.all(".timeline-sheet").isEmpty());
            assertThat(texts(window, ".timeline-headline"))
                    .containsExactly(
                            "Fire destroys grain terminal in port of Velmara",
                            "Grain terminal in Velmara port destroyed by fire",
                            "Faulty belt blamed for Velmara grain terminal fire");
            assertThat(texts(window, ".timeline-fresh"))
                    .containsExactly("Investigators now believe that a faulty conveyor belt started the blaze.");
            assertThat(texts(window, ".timeline-note")).containsExactly("Says nothing that was not said before");

            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> window.all(".timeline-sheet").isEmpty());
            window.robot().clickOn(first(window)).push(KeyCode.LEFT);
            window.until(() -> window.all(".headline-cell:filled .headline").size() == 2);
            assertThat(window.desk().library().counts().join().unread()).isEqualTo(3);
        }
    }

    @Test
    void a_click_opens_and_folds_a_story_and_the_related_stories_lead_to_its_timeline() throws Exception {
        fill();
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.indexed();
            window.until(() -> texts(window, ".story-others").equals(List.of("+2 sources")));
            window.robot().clickOn(".story-others");
            window.until(() -> window.all(".headline-cell:filled .headline").size() == 4);
            click(window, ".headline-cell:filled .headline", "Grain terminal in Velmara port destroyed by fire");
            window.until(() -> shownTimeline(window).equals(List.of("Timeline · 3 reports")));
            window.robot().clickOn(".story-others");
            // What is being read does not go from under the eyes.
            window.until(() -> window.all(".headline-cell:below").isEmpty());
            assertThat(texts(window, ".headline-cell:filled .headline"))
                    .contains("Grain terminal in Velmara port destroyed by fire");

            window.robot()
                    .interact(() ->
                            window.all(".related-timeline").iterator().next().requestFocus());
            window.robot().push(KeyCode.ENTER);
            window.until(() -> texts(window, ".timeline-headline").size() == 3);
            assertThat(texts(window, ".timeline-item:current .timeline-headline"))
                    .containsExactly("Grain terminal in Velmara port destroyed by fire");
            click(window, ".timeline-headline", "Faulty belt blamed for Velmara grain terminal fire");
            window.until(() ->
                    texts(window, ".article .headline").contains("Faulty belt blamed for Velmara grain terminal fire"));
            assertThat(window.all(".timeline-sheet")).isEmpty();
        }
    }

    @Test
    void what_nobody_else_tells_has_no_timeline_beside_it() throws Exception {
        fill();
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.indexed();
            window.until(() -> texts(window, ".story-others").equals(List.of("+2 sources")));
            click(window, ".headline-cell:filled .headline", "Choir of Ostwick sings at dawn");
            window.until(() -> texts(window, ".article .headline").contains("Choir of Ostwick sings at dawn"));
            assertThat(shownTimeline(window)).isEmpty();
        }
    }

    @Test
    void others_that_are_not_loaded_count_too_and_are_in_the_timeline() throws Exception {
        fill();
        crowd();
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.indexed();
            window.until(() -> texts(window, ".story-others").equals(List.of("+2 sources")));
            Labeled others = (Labeled) window.all(".story-others").iterator().next();
            assertThat(others.getGraphic())
                    .as("there is no row to open below it")
                    .isNull();
            window.robot().clickOn(others);
            window.until(() -> texts(window, ".timeline-headline").size() == 3);
            window.robot().push(KeyCode.ESCAPE);

            // What was loaded meanwhile opens below it, as always.
            window.until(() -> {
                window.robot().push(KeyCode.END);
                return texts(window, ".headline-cell:filled .headline").contains("The last of the ferry notes");
            });
            window.robot().push(KeyCode.HOME);
            window.until(() -> texts(window, ".story-others").equals(List.of("+2 sources")));
        }
    }

    @Test
    void folding_can_be_turned_off_and_stays_off() throws Exception {
        fill();
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.indexed();
            window.until(() -> window.all(".headline-cell:filled .headline").size() == 2);
            window.robot().clickOn(".list-look").clickOn("One row for a story that several tell");
            window.until(() -> window.all(".headline-cell:filled .headline").size() == 4);
            assertThat(window.all(".story-others")).isEmpty();
        }
        try (WindowRig window = WindowRig.start(folder, clock)) {
            window.until(() -> window.all(".headline-cell:filled .headline").size() == 4);
        }
    }

    /** So many articles of another source between the first report and the others that those are not in the first page. */
    private void crowd() {
        try (Database database = ((OpenResult.Opened) Database.open(folder, clock)).database()) {
            FeedId feed = database.feeds()
                    .add(NewFeed.subscribed(URI.create("https://ferry.example/feed"), "Ferry Notes", null, null))
                    .join()
                    .id();
            List<NewArticle> articles = new ArrayList<>();
            Random random = new Random(7);
            for (int i = 0; i < 150; i++) {
                String text = words(random, 12);
                articles.add(new NewArticle(
                        "ferry-" + i,
                        URI.create("https://ferry.example/" + i),
                        "",
                        i == 149 ? "The last of the ferry notes" : words(random, 4),
                        null,
                        NOW.minus(Duration.ofHours(3)).minusSeconds(i),
                        null,
                        "en",
                        "<p>" + text + "</p>",
                        text,
                        text,
                        null,
                        List.of(),
                        List.of(),
                        CommentLinks.NONE));
            }
            database.articles().save(feed, articles).join();
        }
    }

    /** Words that no two articles share. */
    private static String words(Random random, int count) {
        return random.ints(count, 0, Integer.MAX_VALUE)
                .mapToObj(number -> "q" + Integer.toString(number, 36).replaceAll("[0-9]", ""))
                .collect(Collectors.joining(" "));
    }

    private void fill() {
        try (Database database = ((OpenResult.Opened) Database.open(folder, clock)).database()) {
            // Not the sample edition.
            database.sample().claim().join();
            save(database, "The Harbour Post", "Fire destroys grain terminal in port of Velmara", OPENING, 9);
            save(database, "Coast Daily", "Grain terminal in Velmara port destroyed by fire", OPENING, 8);
            save(database, "Evening Ledger", "Faulty belt blamed for Velmara grain terminal fire", LATER, 2);
            save(
                    database,
                    "Ostwick Observer",
                    "Choir of Ostwick sings at dawn",
                    "Forty singers met on the market square before sunrise and sang madrigals to early commuters.",
                    4);
        }
    }

    private static void save(Database database, String source, String headline, String text, int hoursAgo) {
        URI address = URI.create("https://" + source.replace(" ", "").toLowerCase(Locale.ROOT) + ".example/feed");
        FeedId feed = database.feeds()
                .add(NewFeed.subscribed(address, source, null, null))
                .join()
                .id();
        NewArticle article = new NewArticle(
                headline,
                address.resolve("/story"),
                "",
                headline,
                null,
                NOW.minus(Duration.ofHours(hoursAgo)),
                null,
                "en",
                "<p>" + text + "</p>",
                text,
                text.substring(0, 60),
                null,
                List.of(),
                List.of(),
                CommentLinks.NONE);
        assertThat(database.articles().save(feed, List.of(article)).join().added())
                .hasSize(1);
    }

    private static void click(WindowRig window, String selector, String text) {
        window.robot()
                .clickOn(window.all(selector).stream()
                        .filter(node -> ((WrappedText) node).getText().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> shownTimeline(WindowRig window) {
        return window.all(".related-timeline").stream()
                .filter(Node::isManaged)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Node first(WindowRig window) {
        return window.all(".headline-cell:filled .headline").stream()
                .min(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .orElseThrow();
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .sorted(Comparator.comparingDouble(
                        (Node node) -> node.localToScene(0, 0).getY()))
                .map(node -> switch (node) {
                    case Labeled labeled -> String.valueOf(labeled.getText());
                    case WrappedText wrapped -> wrapped.getText();
                    default -> "";
                })
                .toList();
    }
}
