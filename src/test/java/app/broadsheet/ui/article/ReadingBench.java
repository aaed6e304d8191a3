package app.broadsheet.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.block.Block;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the pages of the readability corpus take from blocks to laid-out nodes, with the just-in-time compiler warm, and
 * whether memory grows with the articles that are read. Drawn by software; on a display with {@code -Dglass.platform=gtk}.
 */
@Tag("bench")
final class ReadingBench {
    private static final int ROUNDS = 3;
    private static final int SWITCHES = 500;
    private static final double AIM = 150;

    private final FxRobot robot = new FxRobot();
    private final ShownArticle shown = new ShownArticle();
    private @Nullable OwnStage stage;

    @BeforeEach
    void show() throws TimeoutException {
        stage = new OwnStage(shown::pane);
    }

    @AfterEach
    void tidy() throws TimeoutException {
        Objects.requireNonNull(stage).close();
    }

    @Test
    void pages_and_memory() throws IOException {
        Map<String, List<Block>> pages = ReadabilityPages.read();
        Map<String, Double> best = new TreeMap<>();
        Map<String, Double> slices = new TreeMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            if (round == 1) { // the first is for the compiler
                best.clear();
                slices.clear();
            }
            pages.forEach((name, body) -> {
                best.merge(name, read(name, body), Math::min);
                slices.merge(name, longestSlice(), Math::min);
            });
        }
        List<Double> sorted = best.values().stream().sorted().toList();
        List<List<Block>> bodies = new ArrayList<>(pages.values());
        List<WeakReference<Node>> views = new ArrayList<>();
        long before = used();
        List<String> grown = new ArrayList<>();
        for (int i = 0; i < SWITCHES; i++) {
            read("Switch " + i, bodies.get(i % bodies.size()));
            views.add(new WeakReference<>(robot.lookup(".article").query()));
            if (i + 1 == 100 || i + 1 == 300 || i + 1 == SWITCHES) {
                grown.add(String.format(
                        Locale.ROOT, "%d: heap %.0f, resident %.0f", i + 1, used() / 1e6, resident() / 1e6));
            }
        }
        long after = used();
        assertThat(sorted).hasSize(pages.size());
        assertThat(views.stream().filter(view -> view.get() != null))
                .as("articles that are still held")
                .hasSizeLessThan(5);

        Map<String, Object> table = new LinkedHashMap<>();
        table.put("pages", sorted.size());
        table.put(
                "meanMillis",
                round(sorted.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        table.put("medianMillis", round(sorted.get(sorted.size() / 2)));
        table.put("p95Millis", round(sorted.get(sorted.size() * 95 / 100)));
        table.put("slowestMillis", round(sorted.getLast()));
        table.put(
                "overAim",
                best.entrySet().stream()
                        .filter(one -> one.getValue() > AIM)
                        .map(one -> String.format(Locale.ROOT, "%s %.0f", one.getKey(), one.getValue()))
                        .toList());
        table.put("slowestSliceMillis", round(Collections.max(slices.values())));
        table.put(
                "slicesOverAim",
                slices.entrySet().stream()
                        .filter(one -> one.getValue() > AIM)
                        .map(one -> String.format(Locale.ROOT, "%s %.0f", one.getKey(), one.getValue()))
                        .toList());
        table.put("switches", SWITCHES);
        table.put(
                "viewsStillHeld",
                views.stream().filter(view -> view.get() != null).count());
        table.put("heapBeforeMB", round(before / 1e6));
        table.put("heapAfterMB", round(after / 1e6));
        table.put("megabytesAfterSwitches", grown);
        System.out.println("bench reading: " + table);
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("reading.json"),
                JsonMapper.shared().writeValueAsString(table));
    }

    private double read(String name, List<Block> body) {
        long[] taken = new long[1];
        robot.interact(() -> {
            long begun = System.nanoTime();
            shown.show(name, "en", body);
            Parent root = shown.pane().getScene().getRoot();
            root.applyCss();
            root.layout();
            taken[0] = System.nanoTime() - begun;
        });
        return taken[0] / 1e6;
    }

    /** Makes and lays out what the first screen left, slice by slice; what the longest of them took. */
    private double longestSlice() {
        double[] longest = new double[1];
        robot.interact(() -> {
            ArticleView view = robot.lookup(".article").queryAs(ArticleView.class);
            Parent root = shown.pane().getScene().getRoot();
            for (boolean more = true; more; ) {
                long begun = System.nanoTime();
                more = view.fill().step();
                root.applyCss();
                root.layout();
                longest[0] = Math.max(longest[0], (System.nanoTime() - begun) / 1e6);
            }
        });
        return longest[0];
    }

    /** What the process takes of the machine's memory, in bytes; 0 where the system does not say. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
