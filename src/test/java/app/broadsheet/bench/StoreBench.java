package app.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Page;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The store with many articles: {@code mvn test -Pbench -Dtest=StoreBench -Dbench.articles=10000,100000}. Milliseconds,
 * but where another unit is named. CPU times are of the named thread alone, so that they hold on a busy machine.
 */
@Tag("bench")
final class StoreBench {
    private static final int PAGES = 15;
    private static final int ROUNDS = 3;
    private static final int ROWS = 50;

    @TempDir
    Path folder;

    static IntStream sizes() {
        return Arrays.stream(
                        System.getProperty("bench.articles", "10000,100000").split(","))
                .mapToInt(Integer::parseInt);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void store(int articles) throws IOException {
        Clock clock = Clock.systemUTC();
        Map<String, Double> figures = new LinkedHashMap<>();
        try (Database database = open(clock)) {
            FilledFolder filled = new FilledFolder(database, clock);
            List<FeedId> feeds = filled.feeds();
            long start = System.nanoTime();
            double cpu = cpu("db-writer");
            List<ArticleId> ids = filled.save(feeds, articles);
            figures.put("save articles/s, generating them included", articles / since(start) * 1_000);
            figures.put("save db-writer CPU per 1000 articles", (cpu("db-writer") - cpu) * 1_000 / articles);
            start = System.nanoTime();
            cpu = cpu("db-writer");
            filled.read(ids);
            figures.put("mark two thirds read, one in 100 starred", since(start));
            figures.put("mark db-writer CPU per 1000 articles", (cpu("db-writer") - cpu) * 1_000 / articles);
        }
        figures.put("file MB after filling", size());
        long start = System.nanoTime();
        try (Database database = open(clock)) {
            figures.put("open again", since(start));
            Instant day = clock.instant().minus(Duration.ofHours(15));
            start = System.nanoTime();
            database.articles()
                    .page(ArticleQuery.newest(new Scope.Everything()), null, ROWS, day)
                    .join();
            figures.put("first page after opening", since(start));
            FolderId folderId = database.folders().all().join().getFirst().id();
            FeedId feed = database.feeds().all().join().getFirst().id();
            for (Scope scope : List.of(
                    new Scope.Everything(),
                    new Scope.Today(),
                    new Scope.Unread(),
                    new Scope.Starred(),
                    new Scope.Saved(),
                    new Scope.Commented(),
                    new Scope.InFolder(folderId),
                    new Scope.InFeed(feed))) {
                pages(database, scope, day, figures);
            }
            List<Double> counts = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                long asked = System.nanoTime();
                assertThat(database.articles().counts(day).join().total()).isEqualTo(articles);
                counts.add(since(asked));
            }
            figures.put("counts p50", percentile(counts, 50));
            figures.put("counts p95", percentile(counts, 95));
        }
        figures.put("file MB after opening and closing again", size());
        report(articles, figures);
    }

    private static void pages(Database database, Scope scope, Instant day, Map<String, Double> figures) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (ArticleFilter filter : ArticleFilter.values()) {
                for (boolean newestFirst : new boolean[] {true, false}) {
                    ArticleQuery query = new ArticleQuery(scope, filter, newestFirst);
                    Page.Cursor next = null;
                    for (int page = 0; page == 0 || (page < PAGES && next != null); page++) {
                        long start = System.nanoTime();
                        next = database.articles()
                                .page(query, next, ROWS, day)
                                .join()
                                .next();
                        times.add(since(start));
                    }
                }
            }
        }
        String name = "page of " + ROWS + ", " + scope.getClass().getSimpleName();
        figures.put(name + " p50", percentile(times, 50));
        figures.put(name + " p95", percentile(times, 95));
    }

    private Database open(Clock clock) {
        OpenResult result = Database.open(folder, clock);
        assertThat(result).isInstanceOf(OpenResult.Opened.class);
        return ((OpenResult.Opened) result).database();
    }

    private double size() throws IOException {
        return Files.size(folder.resolve("broadsheet.mv.db")) / 1e6;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double cpu(String thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(info -> info != null && info.getThreadName().equals(thread))
                        .mapToLong(ThreadInfo::getThreadId)
                        .map(threads::getThreadCpuTime)
                        .max()
                        .orElse(0)
                / 1e6;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void report(int articles, Map<String, Double> figures) throws IOException {
        System.out.println("store with " + articles + " articles");
        figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "  %-48s %10.2f%n", name, value));
        Path json = Path.of("target", "bench", "store-" + articles + ".json");
        Files.createDirectories(json.getParent());
        Files.writeString(
                json,
                figures.entrySet().stream()
                        .map(figure -> String.format(Locale.ROOT, "  \"%s\": %.2f", figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }
}
