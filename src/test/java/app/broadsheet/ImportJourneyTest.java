package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.app.Backup;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever is dropped on the real window: it opens, comes once, can be stopped half-way and taken back whole. */
final class ImportJourneyTest {
    private static final int MANY = 1_500;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_drop_of_every_kind_opens_its_article_and_comes_once() throws Exception {
        List<DroppedFiles.One> kinds = DroppedFiles.write(Files.createDirectory(folder.resolve("dropped")));
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            for (DroppedFiles.One one : kinds) {
                int before = saved(window).size();
                window.drop(one.path());
                window.until(() -> shown(window).contains(one.headlines().getFirst()));
                assertThat(headlines(window)).as(one.kind()).containsAll(one.headlines());
                int after = saved(window).size();
                assertThat(after)
                        .as(one.kind())
                        .isEqualTo(before + one.headlines().size());

                window.drop(one.path());
                window.until(() -> notice(window).contains("here already"));
                assertThat(saved(window)).as(one.kind() + " again").hasSize(after);
            }
        }
    }

    @Test
    void an_archive_of_ours_comes_back_and_a_list_of_feeds_is_offered() throws Exception {
        Path archive = folder.resolve("mine.zip");
        Path one = Files.writeString(folder.resolve("one.md"), "# Number one\n\nIt is about the number one.\n");
        try (WindowRig window = WindowRig.start(folder.resolve("first"), clock, "--offline")) {
            window.drop(one);
            window.until(() -> saved(window).size() == 1);
            window.desk().backup().write(archive, ImportWatch.NONE).join();
        }
        assertThat(Backup.isArchive(archive)).isTrue();
        try (WindowRig window = WindowRig.start(folder.resolve("second"), clock, "--offline")) {
            window.drop(archive);
            window.until(() -> !window.all(".backup-sheet").isEmpty());
            assertThat(saved(window)).isEmpty();
            window.robot().clickOn("Bring back");
            window.until(() -> headlines(window).contains("Number one"));
        }
    }

    @Test
    void a_link_becomes_its_article_and_one_dropped_offline_comes_later() throws Exception {
        try (EditionSite site = EditionSite.start(4)) {
            String story = site.feed().replace("feed.xml", "story/");
            try (WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
                window.dropLink(story + 1);
                window.until(() -> shown(window).contains(EditionSite.headline(1)));
            }
            try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
                window.dropLink(story + 2);
                window.until(() -> notice(window).contains("comes when there is a network"));
                assertThat(shown(window)).contains("This page is fetched as soon as there is a network.");
            }
            try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
                assertThat(headlines(window)).contains(story + 2, EditionSite.headline(1));
                window.desk().connectivity().workOffline(false);
                window.until(() -> headlines(window).contains(EditionSite.headline(2)));
                window.until(() -> shown(window).contains(EditionSite.headline(2)));
                assertThat(saved(window)).hasSize(2);
            }
        }
    }

    @Test
    void files_on_the_command_line_open_as_if_dropped() throws Exception {
        Path one = Files.writeString(folder.resolve("one.md"), "# Number one\n\nIt is about the number one.\n");
        Path two = Files.writeString(folder.resolve("two.txt"), "Number two\n\nIt is about the number two.\n");
        try (WindowRig window = WindowRig.start(
                folder.resolve("data"),
                clock,
                "--offline",
                one.toString(),
                two.toUri().toString())) {
            window.until(() -> shown(window).contains("Number one"));
            assertThat(headlines(window)).containsExactlyInAnyOrder("Number one", "Number two");
        }
    }

    @Test
    void selected_text_is_kept_dropped_or_pasted() throws Exception {
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.dropText(
                    "<p>The pier stands. <script>alert(1)</script><b>Still.</b></p>", "The pier stands. Still.");
            window.until(() -> shown(window).contains("The pier stands Still"));

            window.robot()
                    .interact(() -> Clipboard.getSystemClipboard()
                            .setContent(
                                    Map.of(DataFormat.PLAIN_TEXT, "A note on the harbour\n\nIt is deep enough.\n")));
            window.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            window.until(() -> shown(window).contains("A note on the harbour"));
            assertThat(saved(window)).hasSize(2);

            window.robot().push(KeyCode.SHORTCUT, KeyCode.V);
            window.until(() -> notice(window).contains("here already"));
            assertThat(saved(window)).hasSize(2);
        }
    }

    @Test
    void cancelled_half_way_it_keeps_what_came_in_and_all_of_that_can_be_undone() throws Exception {
        Path papers = papers(MANY);
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.drop(papers);
            window.until(() -> !window.all("#import-accept").isEmpty());
            window.robot().clickOn("#import-accept");
            // Not until all is at rest: that would be the end of it.
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> saved(window).size() > 20);
            window.robot()
                    .interact(() ->
                            ((Button) window.all("#import-stop").iterator().next()).fire());
            window.until(() -> !window.all(".report-pane").isEmpty());

            int kept = saved(window).size();
            assertThat(kept).isBetween(1, MANY - 1);
            assertThat(texts(window.all(".report-pane .wrapped-text")))
                    .anyMatch(text -> text.contains("stopped before this"));

            window.robot().clickOn("Undo the whole import");
            window.until(() -> saved(window).isEmpty());
        }
    }

    @Test
    void a_drop_while_a_refresh_runs_waits_for_nobody() throws Exception {
        try (EditionSite site = EditionSite.start(12);
                WindowRig window = WindowRig.start(folder.resolve("data"), clock)) {
            window.desk().subscriptions().add(site.feed(), null).join();
            site.holdFeed();
            var refreshing = window.desk().refreshing().refreshAll();
            window.until(() -> window.desk().refreshing().state().running());

            Path one = Files.writeString(folder.resolve("one.md"), "# Number one\n\nIt is about the number one.\n");
            window.drop(one);
            window.until(() -> shown(window).contains("Number one"));
            assertThat(window.desk().refreshing().state().running()).isTrue();

            site.releaseFeed();
            refreshing.join();
            window.desk().refreshing().settled().join();
            assertThat(headlines(window)).containsExactly("Number one");
        }
    }

    private Path papers(int count) throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    papers.resolve("paper" + i + ".md"), "# Paper number " + i + "\n\nOn the number " + i + ".\n");
        }
        return papers;
    }

    private static List<ArticleSummary> saved(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 2_000)
                .join()
                .items();
    }

    private static List<String> headlines(WindowRig window) {
        return saved(window).stream().map(ArticleSummary::headline).toList();
    }

    private static List<String> shown(WindowRig window) {
        return texts(window.all(".article-pane .wrapped-text"));
    }

    private static String notice(WindowRig window) {
        return String.join(" ", texts(window.all(".notice .label")));
    }

    private static List<String> texts(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> node instanceof Labeled label
                        ? String.valueOf(label.getText())
                        : node instanceof WrappedText text ? text.getText() : "")
                .toList();
    }
}
