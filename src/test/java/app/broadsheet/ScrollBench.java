package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.DrawnFrame;
import app.broadsheet.bench.FilledFolder;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    private static final double SLOW = 40;

    @TempDir
    private Path folder;

    @Test
    void scrolling_and_opening() throws Exception {
        Clock clock = Clock.systemUTC();
        Path data = FilledFolder.of(ARTICLES, folder, clock);
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            window.idle();
            List<Double> opened = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                opened.add(open(window, i % 2 == 0 ? KeyCode.DOWN : KeyCode.UP));
            }
            window.rest();
            Frames frames = scroll(window);
            report(
                    opened.subList(2, opened.size()).stream().sorted().toList(),
                    frames.whole().stream().sorted().toList(),
                    frames.work().stream().sorted().toList());
            System.out.printf(
                    Locale.ROOT,
                    "bench scroll: frames over %.0f ms, by number: %s%n",
                    SLOW,
                    String.join(", ", frames.slow()));
            assertThat(frames.whole()).hasSize(FRAMES);
        }
    }

    /** Milliseconds from choosing another view to when its first rows were drawn. */
    private static double open(WindowRig window, KeyCode key) throws Exception {
        ListView<?> sidebar =
                (ListView<?>) window.all(".sidebar-list").iterator().next();
        ListView<?> list = (ListView<?>) window.all(".headline-list").iterator().next();
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
            sidebar.getSelectionModel()
                    .select(key == KeyCode.DOWN ? sidebar.getItems().size() - 1 : 5);
        });
        return (seen.getFirst().get(60, TimeUnit.SECONDS) - begun[0]) / 1e6;
    }

    /**
     * Milliseconds from frame to frame, and of the processor what scrolling, styles and layout of each took; which frames were
     * slow, with what the FX thread worked in them.
     */
    private record Frames(List<Double> whole, List<Double> work, List<String> slow) {}

    /** Nanoseconds of the processor so far: of the FX thread, of the thread that draws, of all; and spent on collecting memory. */
    private record Spent(long fx, long drawing, long all, long collecting) {
        static Spent now(ThreadMXBean threads, long drawer) {
            long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            return new Spent(
                    threads.getCurrentThreadCpuTime(),
                    threads.getThreadCpuTime(drawer),
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getProcessCpuTime(),
                    collecting * 1_000_000);
        }

        String since(Spent before) {
            return String.format(
                    Locale.ROOT,
                    "FX %.0f, drawing %.0f, all %.0f, collecting %.0f",
                    (fx - before.fx) / 1e6,
                    (drawing - before.drawing) / 1e6,
                    (all - before.all) / 1e6,
                    (collecting - before.collecting) / 1e6);
        }
    }

    private static Frames scroll(WindowRig window) throws Exception {
        Node list = window.all(".headline-list").iterator().next();
        Frames frames = new Frames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        CompletableFuture<Void> done = new CompletableFuture<>();
        window.robot().interact(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long drawer = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                    .mapToLong(Thread::threadId)
                    .findFirst()
                    .orElseThrow();
            long[] begun = new long[1];
            Runnable laidOut = () -> {
                if (begun[0] > 0) {
                    frames.work().add((threads.getCurrentThreadCpuTime() - begun[0]) / 1e6);
                    begun[0] = 0;
                }
            };
            list.getScene().addPostLayoutPulseListener(laidOut);
            new AnimationTimer() {
                private long last;
                private Spent before = Spent.now(threads, drawer);

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    Spent spent = Spent.now(threads, drawer);
                    if (last > 0) {
                        double took = (at - last) / 1e6;
                        if (took > SLOW) {
                            frames.slow()
                                    .add(String.format(
                                            Locale.ROOT,
                                            "%d: %.0f (%s)",
                                            frames.whole().size(),
                                            took,
                                            spent.since(before)));
                        }
                        frames.whole().add(took);
                    }
                    last = at;
                    before = spent;
                    if (frames.whole().size() == FRAMES) {
                        stop();
                        list.getScene().removePostLayoutPulseListener(laidOut);
                        done.complete(null);
                    } else {
                        begun[0] = threads.getCurrentThreadCpuTime();
                        flow.scrollPixels(STEP);
                    }
                }
            }.start();
        });
        done.get(600, TimeUnit.SECONDS);
        return frames;
    }

    private static void report(List<Double> opened, List<Double> frames, List<Double> work) throws Exception {
        String where = System.getProperty("glass.platform", "a display");
        System.out.printf(
                Locale.ROOT,
                "bench scroll on %s: list of %d articles: open median %.0f ms, worst %.0f ms%n",
                where,
                ARTICLES,
                opened.get(opened.size() / 2),
                opened.getLast());
        System.out.printf("bench scroll: from frame to frame: %s%n", line(frames));
        // Without a display, JavaFX copies the whole window pixel by pixel in Java after each frame: that is no work of
        // ours.
        System.out.printf("bench scroll: processor time of their scrolling, styles and layout: %s%n", line(work));
        Files.writeString(
                Files.createDirectories(Path.of("target", "bench")).resolve("scroll.json"),
                String.format(
                        Locale.ROOT,
                        "{\"platform\":\"%s\",\"articles\":%d,\"openMedianMillis\":%.1f,\"frameMedianMillis\":%.1f,"
                                + "\"frameP95Millis\":%.1f,\"frameWorstMillis\":%.1f,\"workMedianMillis\":%.1f,"
                                + "\"workP95Millis\":%.1f,\"workWorstMillis\":%.1f}%n",
                        where,
                        ARTICLES,
                        opened.get(opened.size() / 2),
                        frames.get(frames.size() / 2),
                        frames.get(frames.size() * 95 / 100),
                        frames.getLast(),
                        work.get(work.size() / 2),
                        work.get(work.size() * 95 / 100),
                        work.getLast()));
    }

    private static String line(List<Double> millis) {
        return String.format(
                Locale.ROOT,
                "%d frames of %.0f px: median %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms, over 50 ms: %d",
                millis.size(),
                STEP,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() * 99 / 100),
                millis.getLast(),
                millis.stream().filter(one -> one > 50).count());
    }
}
