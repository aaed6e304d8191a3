package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dropping a folder on the real window: the sheet that says what is in it, the import, the same again, and undo. */
final class ImportSheetTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_dropped_folder_is_shown_kept_and_taken_back() throws Exception {
        Path papers = papers();
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
        Path papers = papers();
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

    private Path papers() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    papers.resolve("paper" + i + ".md"), "# Paper number " + i + "\n\nOn the number " + i + ".\n");
        }
        Files.writeString(papers.resolve("broken.pdf"), "%PDF-1.7 and no more");
        return papers;
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
