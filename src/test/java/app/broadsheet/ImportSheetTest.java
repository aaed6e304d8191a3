package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dropping a folder on the real window: the sheet that says what is in it, the import, the same again, and undo. */
final class ImportSheetTest {
    private static final String FERRY =
            "---\nsource: https://a.example/ferry\n---\n# A ferry and three villages\n\nThe ferry has crossed the strait every"
                    + " morning for ninety years.\n\n";

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_dropped_folder_is_shown_kept_and_taken_back() throws Exception {
        Path papers = SavedPapers.many(folder.resolve("papers"));
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.drop(papers);
            window.until(() -> !window.all("#import-accept").isEmpty());
            assertThat(saved(window)).isZero();

            window.robot().clickOn("#import-accept");
            window.until(
                    () -> saved(window) == 20 && !window.all(".report-pane").isEmpty());

            window.robot().clickOn("Undo the whole import");
            window.until(() -> saved(window) == 0);
            assertThat(window.all(".report-pane")).isEmpty();
        }
    }

    @Test
    void the_same_again_says_that_nothing_is_new() throws Exception {
        Path papers = SavedPapers.many(folder.resolve("papers"));
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.desk().opening().open(List.of(papers.toString())).join();
            window.drop(papers);
            window.until(() -> !window.all(".import-pane .sheet-title").isEmpty());
            assertThat(window.all("#import-accept")).isEmpty();

            window.robot().clickOn("Done");
            window.until(() -> window.all(".import-pane").isEmpty());
            assertThat(saved(window)).isEqualTo(20);
        }
    }

    @Test
    void a_richer_copy_is_offered_and_comes_when_that_is_wanted() throws Exception {
        Path file = folder.resolve("ferry.md");
        Files.writeString(file, FERRY);
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.drop(file);
            window.until(() -> saved(window) == 1);
            Files.writeString(file, FERRY + "The captain waited for the tide. ".repeat(12));
            window.drop(file);
            window.until(() -> !window.all(".richer-row").isEmpty());
            assertThat(texts(window, ".import-pane .wrapped-text"))
                    .contains(
                            "Replace what is here?",
                            "A ferry and three villages",
                            "Has the full text; yours is an excerpt");
            assertThat(shown(window)).noneMatch(text -> text.contains("captain"));
            assertThat(box(window).isSelected()).isTrue();

            window.robot().clickOn("#import-accept");
            window.until(() -> shown(window).stream().anyMatch(text -> text.contains("captain")));
            window.until(() -> !window.all(".notice .button").isEmpty());
            window.robot().clickOn("Undo");
            window.until(() -> shown(window).stream().noneMatch(text -> text.contains("captain")));
            assertThat(saved(window)).isOne();
        }
    }

    @Test
    void a_copy_that_lacks_something_is_offered_and_not_chosen() throws Exception {
        Path file = folder.resolve("ferry.md");
        Files.writeString(file, FERRY + "A note of my own, which nobody else ever wrote down.");
        try (WindowRig window = WindowRig.start(folder.resolve("data"), clock, "--offline")) {
            window.drop(file);
            window.until(() -> saved(window) == 1);
            Files.writeString(file, FERRY + "The captain waited for the tide. ".repeat(12));
            window.drop(file);
            window.until(() -> !window.all(".richer-row").isEmpty());
            assertThat(texts(window, ".richer-loss")).containsExactly("Yours has passages that are not in it");
            assertThat(box(window).isSelected()).isFalse();
            assertThat(window.all("#import-accept")).allMatch(Node::isDisabled);

            window.robot().clickOn("Cancel");
            window.until(() -> window.all(".import-pane").isEmpty());
            assertThat(shown(window)).anyMatch(text -> text.contains("note of my own"));
        }
    }

    private static CheckBox box(WindowRig window) {
        return (CheckBox) window.all(".richer-row .check-box").iterator().next();
    }

    private static List<String> shown(WindowRig window) {
        return texts(window, ".article-pane .wrapped-text");
    }

    private static List<String> texts(WindowRig window, String selector) {
        return window.all(selector).stream()
                .filter(WrappedText.class::isInstance)
                .map(node -> ((WrappedText) node).getText())
                .toList();
    }

    private static int saved(WindowRig window) {
        return window.desk()
                .library()
                .page(ArticleQuery.newest(new Scope.Saved()), null, 100)
                .join()
                .items()
                .size();
    }
}
