package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.DrawnFrame;
import app.broadsheet.bench.GeneratedArticles;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import app.broadsheet.ui.sidebar.SidebarRow;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One folder with all of 100,000 articles of 1,000 feeds: from choosing it to when its first rows are drawn, and what the
 * sidebar's numbers cost.
 */
@Tag("bench")
final class ListBench {
    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int FEEDS = 1_000;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 6;

    @TempDir
    private Path folder;

    @Test
    void opens_a_folder_of_everything_and_counts() throws Exception {
        Clock clock = Clock.systemUTC();
        String kept =
                System.getProperty("bench.data", ""); // filled by the first run that is given it, for those that follow
        Path data = (kept.isEmpty() ? folder : Path.of(kept)).resolve("folder-of-" + ARTICLES);
        if (!Files.exists(data)) {
            try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
                fill(database, clock);
            }
        }
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            window.idle();
            ListView<?> sidebar =
                    (ListView<?>) window.all(".sidebar-list").iterator().next();
            ListView<?> list =
                    (ListView<?>) window.all(".headline-list").iterator().next();
            int everything = -1;
            for (int i = 0; i < sidebar.getItems().size() && everything < 0; i++) {
                everything = ((SidebarRow) sidebar.getItems().get(i)).isFolder() ? i : -1;
            }
            List<Double> opened = new ArrayList<>();
            for (int i = 0; i < ROUNDS + WARM_UP; i++) {
                open(window, sidebar, list, everything + 1 + i); // some feed
                double took = open(window, sidebar, list, everything);
                if (i >= WARM_UP) {
                    opened.add(took);
                }
            }
            List<Double> counts = new ArrayList<>();
            for (int i = 0; i < ROUNDS + WARM_UP; i++) {
                long begun = System.nanoTime();
                assertThat(window.desk().library().counts().join().total()).isEqualTo(ARTICLES);
                if (i >= WARM_UP) {
                    counts.add((System.nanoTime() - begun) / 1e6);
                }
            }
            report(opened.stream().sorted().toList(), counts.stream().sorted().toList());
        }
    }

    private static void fill(Database database, Clock clock) {
        FolderId all = database.folders().add(null, "All").join();
        List<NewFeed> feeds = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            feeds.add(NewFeed.subscribed(URI.create("https://feed" + i + ".example/rss"), "The Daily " + i, null, all));
        }
        List<FeedId> ids = database.feeds().add(feeds).join().stream()
                .map(added -> added.id())
                .toList();
        GeneratedArticles articles = new GeneratedArticles(42, clock.instant());
        int each = ARTICLES / FEEDS;
        for (FeedId feed : ids) {
            var _ = database.articles().save(feed, articles.next(each)).join();
        }
    }

    /** Milliseconds from choosing a row of the sidebar to when its first rows were drawn. */
    private static double open(WindowRig window, ListView<?> sidebar, ListView<?> list, int row) throws Exception {
        List<CompletableFuture<Long>> seen = new ArrayList<>();
        long[] begun = new long[1];
        window.robot().interact(() -> {
            Object before =
                    list.getItems().isEmpty() ? "nothing" : list.getItems().getFirst();
            begun[0] = System.nanoTime();
            seen.add(DrawnFrame.of(
                    list.getScene(),
                    () -> !list.getItems().isEmpty()
                            && !list.getItems().getFirst().equals(before)));
            sidebar.getSelectionModel().clearAndSelect(row);
        });
        return (seen.getFirst().get(60, TimeUnit.SECONDS) - begun[0]) / 1e6;
    }

    private static void report(List<Double> opened, List<Double> counts) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "bench list: folder of %d articles, %d feeds: open p50 %.0f ms, p95 %.0f ms; counts p50 %.1f ms, p95 %.1f ms%n",
                ARTICLES,
                FEEDS,
                at(opened, 50),
                at(opened, 95),
                at(counts, 50),
                at(counts, 95));
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("list.json"),
                String.format(
                        Locale.ROOT,
                        "{\"articles\":%d,\"feeds\":%d,\"openP50Millis\":%.1f,\"openP95Millis\":%.1f,\"countsP50Millis\":%.2f,\"countsP95Millis\":%.2f}%n",
                        ARTICLES,
                        FEEDS,
                        at(opened, 50),
                        at(opened, 95),
                        at(counts, 50),
                        at(counts, 95)));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
