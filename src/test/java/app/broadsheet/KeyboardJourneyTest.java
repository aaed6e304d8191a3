package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.ListLook;
import app.broadsheet.model.ArticleId;
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
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole app without a mouse. */
final class KeyboardJourneyTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void reads_stars_and_finds_its_way_by_keys_alone() throws Exception {
        try (WindowRig window = unfolded(folder.resolve("data"))) {
            List<ArticleSummary> articles = list(window);
            ArticleId first = articles.get(1).id();

            // The first one is open already.
            window.robot().push(KeyCode.J);
            window.until(() -> is(window, first, ArticleSummary::read));
            window.robot().push(KeyCode.S);
            window.until(() -> is(window, first, ArticleSummary::starred));
            window.robot().push(KeyCode.M);
            window.until(() -> !is(window, first, ArticleSummary::read));
            window.robot().push(KeyCode.N);
            window.until(() -> is(window, articles.get(2).id(), ArticleSummary::read));
            window.robot().write("J");
            window.until(() -> title(window).equals("Starred") && rows(window) == 1);
            window.robot().write("A");
            window.until(() -> is(window, first, ArticleSummary::read));
            window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
            window.until(() -> !is(window, first, ArticleSummary::read));
        }
    }

    @Test
    void k_and_p_go_back_o_goes_to_the_article_v_opens_its_page_outside_and_r_asks_the_feeds_again() throws Exception {
        try (NewsSite site = NewsSite.start();
                WindowRig window = unfolded(folder.resolve("data"))) {
            window.robot().clickOn("Remove the sample");
            window.until(() -> list(window).isEmpty());
            window.drop(Files.writeString(folder.resolve("papers.opml"), site.opml()));
            window.until(() -> !window.all(".follow-chosen").isEmpty());
            window.robot().clickOn("Follow 3 feeds");
            window.until(() -> list(window).size() == NewsSite.FEEDS * NewsSite.ARTICLES);
            window.desk().refreshing().settled().join();
            window.rest();
            List<ArticleSummary> articles = list(window);

            window.robot().push(KeyCode.J);
            window.until(() -> reads(window, articles.get(0)));
            window.robot().push(KeyCode.J);
            window.until(() -> reads(window, articles.get(1)));
            window.robot().push(KeyCode.J);
            window.until(() -> reads(window, articles.get(2)));
            window.robot().push(KeyCode.K);
            window.until(() -> reads(window, articles.get(1)));

            window.robot().push(KeyCode.K);
            window.until(() -> reads(window, articles.get(0)));
            window.robot().push(KeyCode.M);
            window.until(() -> !is(window, articles.get(0).id(), ArticleSummary::read));
            window.robot().push(KeyCode.J).push(KeyCode.J);
            window.until(() -> reads(window, articles.get(2)));
            window.robot().push(KeyCode.P);
            window.until(() -> reads(window, articles.get(0)));

            assertThat(within(window, ".article-pane")).isFalse();
            window.robot().push(KeyCode.O);
            window.until(() -> within(window, ".article-pane"));
            assertThat(window.browsed()).isEmpty();
            window.robot().push(KeyCode.V);
            window.until(() -> !window.browsed().isEmpty());
            assertThat(window.browsed()).singleElement().asString().startsWith(site.address() + "/story/");
            assertThat(window.browsed().getFirst())
                    .isEqualTo(window.desk()
                            .library()
                            .article(articles.get(0).id())
                            .join()
                            .orElseThrow()
                            .link());

            int asked = site.requests();
            site.publish(0);
            window.robot().push(KeyCode.R);
            window.until(() -> list(window).size() == NewsSite.FEEDS * NewsSite.ARTICLES + 1);
            assertThat(site.requests()).isGreaterThanOrEqualTo(asked + NewsSite.FEEDS);
            window.desk().refreshing().settled().join();
        }
    }

    @Test
    void what_was_read_and_then_removed_is_not_come_back_to() throws Exception {
        Path data = folder.resolve("data");
        try (WindowRig window = WindowRig.start(data, clock)) {
            window.robot().push(KeyCode.J);
            window.until(() -> !window.all(".article-pane .headline").isEmpty());
            window.robot().clickOn("Remove the sample");
            window.until(() -> !window.all(".notice-nothing").isEmpty());
        }
        try (WindowRig window = WindowRig.start(data, clock)) {
            window.rest();
            assertThat(window.all(".notice-nothing")).isNotEmpty();
            assertThat(window.all(".notice-missing")).isEmpty();
        }
    }

    @Test
    void the_palette_goes_to_a_source_and_runs_a_command_and_gives_the_keyboard_back() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.until(() -> !window.all(".palette").isEmpty());
            window.robot().write("ostrel");
            window.robot().push(KeyCode.ENTER);
            window.until(() -> title(window).equals("The Ostrel Review"));
            window.until(() -> window.all(".palette").isEmpty());
            window.robot().push(KeyCode.SHORTCUT, KeyCode.K);
            window.robot().write("all keys zzz");
            assertThat(window.all(".palette-cell:filled")).isEmpty();
            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> window.all(".palette").isEmpty());
            window.robot().push(KeyCode.J);
            window.until(
                    () -> list(window).stream().filter(ArticleSummary::read).count() > 1);
        }
    }

    @Test
    void f6_goes_from_pane_to_pane_and_the_sheet_of_keys_comes_and_goes() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.robot().push(KeyCode.J);
            window.rest();
            window.robot().push(KeyCode.F6);
            window.rest();
            window.until(() -> within(window, ".article-pane"));
            window.robot().push(KeyCode.F6);
            window.until(() -> within(window, ".sidebar-pane"));
            window.robot().push(KeyCode.DOWN);
            window.until(() -> title(window).equals("Starred"));
            window.robot().push(KeyCode.F6);
            assertThat(within(window, ".headlines-pane")).isTrue();
            window.robot().write("?");
            window.until(() -> !window.all(".key-sheet").isEmpty());
            window.robot().push(KeyCode.ESCAPE);
            window.until(() -> window.all(".key-sheet").isEmpty());
            assertThat(within(window, ".headlines-pane")).isTrue();
        }
    }

    @Test
    void what_can_be_focused_says_what_it_is() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.robot().push(KeyCode.J);
            window.rest();
            assertThat(SpokenControls.silent("window", window.all("*"))).isEmpty();
        }
    }

    private static boolean reads(WindowRig window, ArticleSummary article) {
        return window.all(".article .headline").stream()
                .anyMatch(node -> ((WrappedText) node).getText().equals(article.headline()));
    }

    private static boolean within(WindowRig window, String pane) {
        Node at = window.all(".window").iterator().next().getScene().getFocusOwner();
        while (at != null && !at.getStyleClass().contains(pane.substring(1))) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String title(WindowRig window) {
        return ((Labeled) window.all(".pane-title").iterator().next()).getText();
    }

    private static int rows(WindowRig window) {
        return ((ListView<?>) window.all(".headline-list").iterator().next())
                .getItems()
                .size();
    }

    private static boolean is(WindowRig window, ArticleId id, java.util.function.Predicate<ArticleSummary> so) {
        return list(window).stream().anyMatch(article -> Objects.equals(article.id(), id) && so.test(article));
    }

    /** Each article in a row of its own: the sample has one story from two sources. */
    private WindowRig unfolded(Path data) throws Exception {
        try (WindowRig window = WindowRig.start(data, clock)) {
            window.desk().preferences().list(ListLook.DEFAULT.folded(false));
        }
        return WindowRig.start(data, clock);
    }

    private static List<ArticleSummary> list(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Everything()), null, 100)
                .join()
                .items();
    }
}
