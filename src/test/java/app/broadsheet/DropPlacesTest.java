package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.OfferedFeed;
import app.broadsheet.app.Sources;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedKind;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the pointer is, the window says where a drop goes; and there it goes. */
final class DropPlacesTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_list_that_is_dropped_on_a_folder_comes_into_it() throws Exception {
        Path list = Files.writeString(folder.resolve("list.opml"), """
                <opml version="2.0"><body><outline text="Sea">
                  <outline text="Tides" type="rss" xmlUrl="https://tides.example/feed"/></outline>
                  <outline text="Piers" type="rss" xmlUrl="https://piers.example/feed"/></body></opml>""");
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            FolderId world = folder(window, "World");
            window.aim(row(window, "World"));
            window.dragOver(list);
            assertThat(marked(window)).containsExactly("World");
            assertThat(hint(window)).isEqualTo("They go into “World”.");

            window.drop(list);
            window.until(() -> !window.all(".offer-pane").isEmpty());
            assertThat(marked(window)).isEmpty();
            assertThat(texts(window, ".offer-pane .sheet-title"))
                    .containsExactly("Follow feeds from list.opml in “World”");
            window.robot().clickOn(".follow-chosen");
            window.until(() -> feeds(window).size() == 2);

            assertThat(feed(window, "Piers").folder()).isEqualTo(world);
            Folder sea = sources(window).folders().stream()
                    .filter(one -> one.id().equals(feed(window, "Tides").folder()))
                    .findFirst()
                    .orElseThrow();
            assertThat(sea.name()).isEqualTo("Sea");
            assertThat(sea.parent()).isEqualTo(world);
        }
    }

    @Test
    void a_link_to_a_feed_goes_into_the_folder_whose_source_or_list_it_is_dropped_on() throws Exception {
        try (EditionSite site = EditionSite.start(2);
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            FolderId world = folder(window, "World");
            follow(window, "Tides", world);
            window.aim(row(window, "Tides"));
            window.dragLinkOver(site.feed());
            assertThat(marked(window)).containsExactly("World");
            assertThat(hint(window)).isEqualTo("A feed goes into “World”, an article to “Saved”.");
            window.dragOut();
            assertThat(marked(window)).isEmpty();
            assertThat(window.all(".drop-hint")).isEmpty();

            window.robot()
                    .interact(() -> window.robot().clickOn(row(window, "World").lookup(".title")));
            window.rest();
            window.aim(window.all(".headlines-pane").iterator().next());
            window.dragLinkOver(site.feed());
            assertThat(marked(window)).containsExactly("World");
            window.dropLink(site.feed());
            window.until(() -> feeds(window).size() == 2);
            assertThat(feeds(window)).extracting(Feed::folder).containsOnly(world);
        }
    }

    @Test
    void a_link_that_is_dropped_on_the_saved_articles_is_never_followed() throws Exception {
        try (EditionSite site = EditionSite.start(2);
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.aim(row(window, "Saved"));
            window.dragLinkOver(site.feed());
            assertThat(marked(window)).containsExactly("Saved");
            assertThat(hint(window)).isEqualTo("The page goes to “Saved”, as an article.");
            window.dropLink(site.feed());
            window.until(() -> !window.all(".report-pane").isEmpty());
            assertThat(texts(window, ".report-pane .report-outcome"))
                    .containsExactly("There is no article here. If it is a feed, drop it on the sources to follow it.");
            assertThat(feeds(window)).isEmpty();
            assertThat(saved(window)).isEmpty();
        }
    }

    @Test
    void a_file_that_is_dropped_on_the_starred_articles_gets_a_star_which_goes_with_it() throws Exception {
        Path one = Files.writeString(folder.resolve("one.md"), "# Number one\n\nIt is about the number one.\n");
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.aim(row(window, "Starred"));
            window.dragOver(one);
            assertThat(marked(window)).containsExactly("Starred");
            assertThat(hint(window)).isEqualTo("Articles go to “Saved”, with a star; lists of feeds to the sidebar.");
            window.drop(one);
            window.until(() -> saved(window).size() == 1);
            assertThat(saved(window)).allMatch(ArticleSummary::starred);
            window.until(() -> !window.all(".notice .button").isEmpty());
            window.robot().clickOn("Undo");
            window.until(() -> saved(window).isEmpty());
        }
    }

    @Test
    void each_part_of_the_window_says_what_happens_there() throws Exception {
        Path file = Files.writeString(folder.resolve("one.md"), "# Number one\n");
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.dragOver(file);
            assertThat(hint(window)).isEqualTo("Saved articles go to “Saved”, lists of feeds to the sidebar.");
            assertThat(marked(window)).isEmpty();
            window.aim(window.all(".article-pane").iterator().next());
            window.dragOver(file);
            assertThat(hint(window)).isEqualTo("The article opens here, and stays in “Saved”.");
            assertThat(marked(window)).containsExactly("Saved");
            window.dragTextOver("A few words.");
            assertThat(hint(window)).isEqualTo("It opens here as an article, and stays in “Saved”.");
            window.aim(row(window, "Unread"));
            window.dragTextOver("A few words.");
            assertThat(hint(window)).isEqualTo("It goes to “Saved”, as an article.");
            window.dragLinkOver("https://paper.example/story");
            assertThat(hint(window)).isEqualTo("A feed goes to the sidebar, an article to “Saved”.");
        }
    }

    @Test
    void rows_that_are_dropped_on_a_folder_bring_their_sources_there_and_back_to_where_they_were() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            FolderId world = folder(window, "World");
            FolderId sea = folder(window, "Sea");
            for (String title : List.of("Gulls", "Tides", "Piers")) {
                follow(window, title, sea);
            }
            List<String> before = placed(window);
            assertThat(before).containsExactly("Gulls in Sea", "Tides in Sea", "Piers in Sea");

            window.aim(row(window, "World"));
            window.dropRows(of(window, "Tides"), of(window, "Gulls"), of(window, "Tides"));
            window.until(() -> world.equals(feed(window, "Tides").folder()));
            window.until(() -> !window.all(".notice .button").isEmpty());
            assertThat(placed(window)).containsExactlyInAnyOrder("Gulls in World", "Tides in World", "Piers in Sea");
            assertThat(window.all(".notice .label"))
                    .extracting(label -> ((Labeled) label).getText())
                    .contains("2 sources moved to World");
            window.robot().clickOn("Undo");
            window.until(() -> placed(window).equals(before));

            window.aim(row(window, "Sea"));
            window.dropRows(of(window, "Tides"));
            window.rest();
            assertThat(placed(window)).isEqualTo(before);
        }
    }

    private static List<String> placed(WindowRig window) {
        Sources all = sources(window);
        Map<FolderId, String> names = all.folders().stream().collect(Collectors.toMap(Folder::id, Folder::name));
        return feeds(window).stream()
                .map(feed -> feed.title() + " in " + names.get(feed.folder()))
                .toList();
    }

    /** Something that the source published. */
    private static ArticleSummary of(WindowRig window, String source) {
        return Summaries.by(1, feed(window, source).id());
    }

    private static FolderId folder(WindowRig window, String name) throws Exception {
        FolderId made = window.desk().subscriptions().folders().add(null, name).join();
        window.until(() -> !rows(window, name).isEmpty());
        return made;
    }

    private static void follow(WindowRig window, String title, FolderId within) throws Exception {
        OfferedFeed feed = new OfferedFeed(
                List.of(),
                title,
                URI.create("https://" + title.toLowerCase(Locale.ROOT) + ".example/f"),
                null,
                OfferedFeed.Standing.NEW);
        window.desk().lists().follow("", List.of(feed), within).join();
        window.until(() -> !rows(window, title).isEmpty());
    }

    private static Node row(WindowRig window, String name) {
        return rows(window, name).getFirst();
    }

    private static List<Node> rows(WindowRig window, String name) {
        return window.all(".sidebar-cell:filled").stream()
                .filter(row -> name.equals(title(row)))
                .toList();
    }

    private static List<@Nullable String> marked(WindowRig window) {
        return window.all(".sidebar-cell:landing").stream()
                .map(DropPlacesTest::title)
                .toList();
    }

    private static @Nullable String title(Node row) {
        return row.lookup(".title") instanceof Labeled label ? label.getText() : null;
    }

    private static String hint(WindowRig window) {
        return String.join("", texts(window, ".drop-where"));
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .filter(WrappedText.class::isInstance)
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }

    private static Sources sources(WindowRig window) {
        return window.desk().library().sources().join();
    }

    private static List<Feed> feeds(WindowRig window) {
        return sources(window).feeds().stream()
                .filter(feed -> feed.kind() == FeedKind.SUBSCRIBED)
                .toList();
    }

    private static Feed feed(WindowRig window, String title) {
        return feeds(window).stream()
                .filter(feed -> feed.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<ArticleSummary> saved(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items();
    }
}
