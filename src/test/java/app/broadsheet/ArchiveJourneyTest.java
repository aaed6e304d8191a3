package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** All of a large collection out of the real window into an archive, and into another one that has nothing yet. */
final class ArchiveJourneyTest {
    private static final int MANY = 5_000;
    private static final int PIECE = 500;
    /** Every fifth is starred. */
    private static final int STARRED = 5;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void five_thousand_go_out_with_progress_are_stopped_half_way_and_all_come_back() throws Exception {
        Path target = Files.createDirectory(folder.resolve("out"));
        Path archive = target.resolve("mine.zip");
        Set<String> all = IntStream.range(0, MANY).mapToObj(i -> "Story " + i).collect(Collectors.toSet());
        Set<String> starred;
        try (WindowRig window = WindowRig.start(folder.resolve("first"), clock, "--offline")) {
            window.desk().opening().open(List.of(bookmarks().toString())).join();
            Set<ArticleId> stars = list(window, new Scope.Saved()).stream()
                    .filter(article -> number(article) % STARRED == 0)
                    .map(ArticleSummary::id)
                    .collect(Collectors.toSet());
            window.desk().reading().star(stars, true).join();
            window.rest();
            window.saveTo(archive);

            List<Double> stopped = export(window, .5, "Stopped: no archive was written");
            assertThat(stopped).isSorted().last().satisfies(at -> assertThat(at).isBetween(.5, .99));
            assertThat(target).isEmptyDirectory();
            assertThat(window.all(".progress-sheet")).isEmpty();
            assertThat(headlines(window, new Scope.Saved())).isEqualTo(all);

            List<Double> whole = export(window, 2, "5,000 articles and everything else");
            assertThat(whole).isSorted().hasSizeGreaterThan(3);
            assertThat(target).isDirectoryContaining(archive::equals);
            try (var files = Files.list(target)) {
                assertThat(files).hasSize(1);
            }
            starred = headlines(window, new Scope.Starred());
            assertThat(starred).hasSize(MANY / STARRED);
        }
        try (WindowRig window = WindowRig.start(folder.resolve("second"), clock, "--offline")) {
            window.drop(archive);
            window.until(() -> !window.all(".backup-sheet").isEmpty());
            List<Double> seen = new CopyOnWriteArrayList<>();
            watch(window, seen, 2);
            window.robot().clickOn("Bring back");
            said(window, "5,000 articles, 0 comments");
            assertThat(seen).isSorted().hasSizeGreaterThan(3);
            assertThat(headlines(window, new Scope.Saved())).isEqualTo(all);
            assertThat(headlines(window, new Scope.Starred())).isEqualTo(starred);
        }
    }

    /**
     * Has the menu write everything.
     *
     * @param stopAt how far it goes before Stop is pressed; beyond 1 for never
     * @param then what the notice says in the end
     * @return how far it was seen to be, one after the other
     */
    private static List<Double> export(WindowRig window, double stopAt, String then) throws Exception {
        List<Double> seen = new CopyOnWriteArrayList<>();
        watch(window, seen, stopAt);
        MenuButton menu = (MenuButton) window.all(".main-menu").iterator().next();
        window.robot()
                .interact(() -> ((Menu) menu.getItems().getFirst())
                        .getItems().stream()
                                .filter(item -> "Export everything of yours…".equals(item.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        said(window, then);
        window.until(() -> window.all(".progress-sheet").isEmpty());
        return seen;
    }

    /** Waits for a notice, which does not stay until all is at rest. */
    private static void said(WindowRig window, String what) throws Exception {
        String[] last = {""};
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
                String now = notice(window);
                last[0] = now.isBlank() ? last[0] : now;
                return now.contains(what);
            });
        } catch (TimeoutException _) {
            assertThat(last[0]).as("The last notice").contains(what);
        }
    }

    /** Notes what the next sheet's bar shows; it is followed from its first moment on, however soon it is gone. */
    private static void watch(WindowRig window, List<Double> seen, double stopAt) {
        ModalPane sheets = (ModalPane) window.all("#sheets").iterator().next();
        AtomicBoolean found = new AtomicBoolean();
        window.robot()
                .interact(() -> sheets.contentProperty().subscribe(sheet -> {
                    if (sheet != null
                            && !found.get()
                            && sheet.lookup(".progress-sheet .progress-bar") instanceof ProgressBar bar
                            && sheet.lookup(".stop-work") instanceof Button stop) {
                        found.set(true);
                        bar.progressProperty().subscribe(at -> {
                            if (at.doubleValue() >= 0) {
                                seen.add(at.doubleValue());
                            }
                            if (at.doubleValue() >= stopAt && !stop.isDisabled()) {
                                stop.fire();
                            }
                        });
                    }
                }));
    }

    private Path bookmarks() throws IOException {
        StringBuilder marks = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>\n");
        for (int i = 0; i < MANY; i++) {
            marks.append("<DT><A HREF=\"https://paper.example/%d\" ADD_DATE=\"%d\">Story %1$d</A>\n"
                    .formatted(i, 1_700_000_000 + i));
        }
        return Files.writeString(folder.resolve("marks.html"), marks.append("</DL>"));
    }

    private static int number(ArticleSummary article) {
        return Integer.parseInt(article.headline().substring("Story ".length()));
    }

    private static Set<String> headlines(WindowRig window, Scope scope) {
        return list(window, scope).stream().map(ArticleSummary::headline).collect(Collectors.toSet());
    }

    private static List<ArticleSummary> list(WindowRig window, Scope scope) {
        List<ArticleSummary> all = new ArrayList<>();
        Page page = window.desk()
                .library()
                .page(ArticleQuery.newest(scope), null, PIECE)
                .join();
        all.addAll(page.items());
        while (page.next() != null) {
            page = window.desk()
                    .library()
                    .page(ArticleQuery.newest(scope), page.next(), PIECE)
                    .join();
            all.addAll(page.items());
        }
        return all;
    }

    private static String notice(WindowRig window) {
        return window.all(".notice .label").stream()
                .map((Node node) -> node instanceof Labeled label ? String.valueOf(label.getText()) : "")
                .collect(Collectors.joining(" "));
    }
}
