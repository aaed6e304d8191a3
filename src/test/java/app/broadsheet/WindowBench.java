package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.bench.FilledFolder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.WrappedText;
import java.io.IOException;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes from choosing an article to seeing it, over 10,000 articles, drawn by software with no display. */
@Tag("bench")
final class WindowBench {
    private static final int ARTICLES = 10_000;
    private static final int WARM_UP = 30;
    private static final int SWITCHES = 200;

    @TempDir
    private Path folder;

    @Test
    void article_switch() throws Exception {
        Clock clock = Clock.systemUTC();
        Path data = FilledFolder.of(ARTICLES, folder, clock);
        List<Double> millis = new ArrayList<>();
        try (WindowRig window = WindowRig.start(data, clock, "--offline")) {
            window.idle();
            List<ArticleSummary> articles = window.desk()
                    .library()
                    .page(ArticleQuery.newest(new Scope.Everything()), null, WARM_UP + SWITCHES)
                    .join()
                    .items();
            for (ArticleSummary article : articles) {
                millis.add(switchTo(window, article));
            }
        }
        assertThat(millis).hasSize(WARM_UP + SWITCHES);
        report(millis.subList(WARM_UP, millis.size()));
    }

    private static double switchTo(WindowRig window, ArticleSummary article) throws Exception {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        long[] begun = new long[1];
        window.robot().interact(() -> {
            begun[0] = System.nanoTime();
            window.show(article.id());
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (shows(window, article.headline())) {
                        stop();
                        seen.complete(System.nanoTime());
                    }
                }
            }.start();
        });
        return (seen.get(60, TimeUnit.SECONDS) - begun[0]) / 1e6;
    }

    private static boolean shows(WindowRig window, String headline) {
        for (Node node : window.all(".article-pane .wrapped-text")) {
            if (node instanceof WrappedText text && text.getText().equals(headline) && text.getHeight() > 0) {
                return true;
            }
        }
        return false;
    }

    private static void report(List<Double> millis) throws IOException {
        List<Double> sorted = millis.stream().sorted().toList();
        double mean = millis.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double median = sorted.get(sorted.size() / 2);
        double p95 = sorted.get(sorted.size() * 95 / 100);
        System.out.printf(
                Locale.ROOT,
                "bench window: article switch over %d articles, %d switches: mean %.0f ms, median %.0f ms, p95 %.0f ms%n",
                ARTICLES,
                millis.size(),
                mean,
                median,
                p95);
        Path file = Files.createDirectories(Path.of("target", "bench")).resolve("window.json");
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{\"articles\":%d,\"switches\":%d,\"meanMillis\":%.1f,\"medianMillis\":%.1f,\"p95Millis\":%.1f}%n",
                        ARTICLES,
                        millis.size(),
                        mean,
                        median,
                        p95));
    }
}
