package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.FeedHealth;
import app.broadsheet.app.Sources;
import app.broadsheet.model.Feed;
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
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to feeds in the real window, over the real store and a real server on loopback. */
final class SubscribeJourneyTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_list_is_looked_at_before_it_is_followed_and_adds_nothing_twice() throws Exception {
        try (NewsSite site = NewsSite.start();
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            Path list = Files.writeString(
                    folder.resolve("papers.opml"),
                    site.opml().replace("</body>", "<outline text='No address' xmlUrl='nowhere at all'/></body>"));
            window.drop(list);
            window.until(() -> !window.all(".follow-chosen").isEmpty());
            assertThat(said(window, ".offer-pane")).contains("3 new, 1 that cannot be followed", "World", "Paper 0");
            assertThat(titles(window)).doesNotContain("Paper 0");
            window.robot().clickOn("Paper 1");
            window.robot().clickOn("Follow 2 feeds");
            window.until(() -> titles(window).containsAll(List.of("Paper 0", "Paper 2")));
            assertThat(titles(window)).doesNotContain("Paper 1");
            window.desk().refreshing().settled().join();

            window.drop(list);
            window.until(() -> !window.all(".follow-chosen").isEmpty());
            assertThat(said(window, ".offer-pane"))
                    .contains("1 new, 2 followed already, 1 that cannot be followed", "Follow 1 feed");
            window.robot().clickOn("Follow 1 feed");
            window.until(() -> titles(window).contains("Paper 1"));
            assertThat(window.desk().library().sources().join().folders()).hasSize(1);
            window.desk().refreshing().settled().join();

            window.robot().clickOn("Undo");
            window.until(() -> !titles(window).contains("Paper 1"));
            assertThat(titles(window)).contains("Paper 0", "Paper 2");
        }
    }

    @Test
    void a_page_with_several_feeds_shows_what_is_in_them_to_choose_from() throws Exception {
        try (NewsSite site = NewsSite.start();
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.robot().clickOn(".add");
            window.robot().write(site.address() + "/site", 0).push(KeyCode.ENTER);
            window.until(() -> window.popups(".choice-item").size() == 6);
            assertThat(window.popups(".choice-item"))
                    .extracting(SubscribeJourneyTest::text)
                    .contains("• Paper 0, story 3");
            assertThat(window.popups(".choice .problem"))
                    .extracting(SubscribeJourneyTest::text)
                    .containsExactly("127.0.0.1 has nothing at this address.");
            window.robot().clickOn("Country");
            window.robot().clickOn("Follow 2 feeds");
            window.until(() -> titles(window).containsAll(List.of("Paper 0", "Paper 1")));
        }
    }

    @Test
    void feeds_to_start_with_are_chosen_by_region_and_followed_in_their_folders() throws Exception {
        // Offline, so that no paper is asked for anything.
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.robot().clickOn("Choose feeds…");
            window.until(() -> !window.all(".offer-filter").isEmpty());
            window.robot().clickOn(".offer-filter").write("hong kong", 0);
            window.robot().clickOn("Hong Kong");
            window.robot().clickOn("Hong Kong Free Press");
            window.robot().clickOn(".follow-chosen");
            window.until(() -> titles(window).contains("RTHK: Local"));
            Sources sources = window.desk().library().sources().join();
            assertThat(sources.folders()).extracting(one -> one.name()).contains("Hong Kong");
            assertThat(titles(window)).doesNotContain("Hong Kong Free Press");
        }
    }

    @Test
    void a_source_says_how_it_goes_with_it_and_can_be_stopped_and_taken_up_again() throws Exception {
        try (NewsSite site = NewsSite.start();
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.drop(
                    Files.writeString(folder.resolve("papers.opml"), site.opml().replace("/feed/2.xml", "/gone.xml")));
            window.until(() -> !window.all(".follow-chosen").isEmpty());
            window.robot().clickOn(".follow-chosen");
            window.until(() -> window.desk().library().sources().join().feeds().stream()
                    .anyMatch(feed -> feed.lastError() != null));
            window.desk().refreshing().settled().join();
            properties(window, "Paper 2");
            assertThat(said(window, ".health-pane"))
                    .contains("127.0.0.1 has nothing at this address.", "never yet", "once, just now")
                    .contains(site.address() + "/gone.xml", "Fetch now");
            window.robot().clickOn("Stop fetching");
            window.until(() -> health(window, "Paper 2").stopped());

            int before = site.requests();
            window.desk().refreshing().refreshAll().join();
            assertThat(site.requests()).isEqualTo(before + NewsSite.FEEDS - 1);
            properties(window, "Paper 2");
            assertThat(said(window, ".health-pane")).contains("Not fetched any more. Its articles stay.");
            assertThat(window.all(".sidebar-cell .trouble-mark")).hasSize(1);
            window.robot().clickOn("Fetch it again");
            window.until(() -> !health(window, "Paper 2").stopped()
                    && health(window, "Paper 2").nextAttempt() != null);

            properties(window, "Paper 0");
            assertThat(said(window, ".health-pane")).contains("just now").doesNotContain("never yet");
            window.robot().clickOn("Done");
        }
    }

    private static void properties(WindowRig window, String title) throws Exception {
        window.robot().rightClickOn(title).clickOn("Properties…");
        window.until(() -> !window.all(".health-pane").isEmpty());
    }

    private static FeedHealth health(WindowRig window, String title) {
        Feed feed = window.desk().library().sources().join().feeds().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        return window.desk().subscriptions().health(feed.id()).join().orElseThrow();
    }

    private static List<String> titles(WindowRig window) {
        return window.desk().library().sources().join().feeds().stream()
                .map(Feed::title)
                .toList();
    }

    private static List<String> said(WindowRig window, String pane) {
        return Stream.of(".label", ".wrapped-text", ".button")
                .flatMap(kind -> window.all(pane + " " + kind).stream())
                .map(SubscribeJourneyTest::text)
                .toList();
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case WrappedText wrapped -> wrapped.getText();
            default -> "";
        };
    }
}
