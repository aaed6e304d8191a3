package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.FilledFolder;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long frames take while a list of 100,000 scrolls, and how long it takes to open one; software, no display. */
@Tag("bench")
final class ScrollBench {
    private static final int ARTICLES = Integer.getInteger("bench.articles", 100_000);
    private static final int FRAMES = 600;
    private static final double STEP = 140;

    @TempDir
    private Path folder;

    @Test
    void scrolling_and_opening() throws Exception {
        Clock clock = Clock.systemUTC();
        Path data = folder.resolve("data");
        try (Database database = ((OpenResult.Opened) Database.open(data, clock)).database()) {
            FilledFolder filled = new FilledFolder(database, clock);
            filled.read(filled.save(filled.feeds(), ARTICLES));
        }
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            window.indexed();
            List<Double> opened = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                opened.add(open(window, i % 2 == 0 ? KeyCode.DOWN : KeyCode.UP));
            }
            window.rest();
            List<Double> frames = scroll(window);
            report(
                    opened.subList(2, opened.size()).stream().sorted().toList(),
                    frames.stream().sorted().toList());
            assertThat(frames).hasSize(FRAMES);
        }
    }

    /** From choosing another view to the frame that shows its first rows. */
    private static double open(WindowRig window, KeyCode key) throws Exception {
        ListView<?> sidebar =
                (ListView<?>) window.all(".sidebar-list").iterator().next();
        ListView<?> list = (ListView<?>) window.all(".headline-list").iterator().next();
        CompletableFuture<Long> seen = new CompletableFuture<>();
        long[] begun = new long[1];
        window.robot().interact(() -> {
            begun[0] = System.nanoTime();
            sidebar.getSelectionModel()
                    .select(key == KeyCode.DOWN ? sidebar.getItems().size() - 1 : 5);
            new AnimationTimer() {
                private boolean emptied;

                @Override
                public void handle(long now) {
                    emptied |= list.getItems().isEmpty();
                    if (!list.getItems().isEmpty() && (emptied || System.nanoTime() - begun[0] > 5e6)) {
                        stop();
                        seen.complete(System.nanoTime());
                    }
                }
            }.start();
        });
        return (seen.get(60, TimeUnit.SECONDS) - begun[0]) / 1e6;
    }

    private static List<Double> scroll(WindowRig window) throws Exception {
        Node list = window.all(".headline-list").iterator().next();
        List<Double> frames = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        window.robot().interact(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
            new AnimationTimer() {
                private long last;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    if (last > 0) {
                        frames.add((at - last) / 1e6);
                    }
                    last = at;
                    flow.scrollPixels(STEP);
                    if (frames.size() == FRAMES) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
        });
        done.get(600, TimeUnit.SECONDS);
        return frames;
    }

    private static void report(List<Double> opened, List<Double> frames) throws Exception {
        String line = String.format(
                Locale.ROOT,
                "bench scroll: list of %d articles: open median %.0f ms, worst %.0f ms; %d frames of %.0f px: median %.1f"
                        + " ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms, over 50 ms: %d",
                ARTICLES,
                opened.get(opened.size() / 2),
                opened.getLast(),
                frames.size(),
                STEP,
                frames.get(frames.size() / 2),
                frames.get(frames.size() * 95 / 100),
                frames.get(frames.size() * 99 / 100),
                frames.getLast(),
                frames.stream().filter(frame -> frame > 50).count());
        System.out.println(line);
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("scroll.json"),
                String.format(
                        Locale.ROOT,
                        "{\"articles\":%d,\"openMedianMillis\":%.1f,\"frameMedianMillis\":%.1f,\"frameP95Millis\":%.1f,\"frameWorstMillis\":%.1f}%n",
                        ARTICLES,
                        opened.get(opened.size() / 2),
                        frames.get(frames.size() / 2),
                        frames.get(frames.size() * 95 / 100),
                        frames.getLast()));
    }
}
