package app.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.index.IndexDocument;
import app.broadsheet.index.SearchParser;
import app.broadsheet.index.SearchPlace;
import app.broadsheet.index.SearchQuestion;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How fast and how large the index is. On a machine that does other work too, the processor's time tells more than the
 * clock's: both are given. {@code -Dbench.articles=1000000} measures other sizes than 10,000 and 100,000. {@code
 * -Dbench.index=DIR} keeps the index there and asks the one that is there already, and {@code -Dbench.ask=false} only
 * writes it: so a large one can be written while the machine does other work, and asked when it is quiet.
 */
@Tag("bench")
final class IndexBenchTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int BATCH = 500;
    /** As the catching up does. */
    private static final int ARTICLES_A_COMMIT = 20_000;

    private static final int ARTICLES_A_TURN = 2_000;
    private static final int QUESTIONS = 200;
    private static final @Nullable String KEPT = System.getProperty("bench.index");
    private static final boolean ASK = !"false".equals(System.getProperty("bench.ask"));
    private static final Instant NOW = NewsGenerator.START.plus(Duration.ofDays(365));

    @TempDir
    private Path folder;

    static Stream<Integer> sizes() {
        return Stream.of(System.getProperty("bench.articles", "10000,100000").split(","))
                .map(Integer::valueOf);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void measures(int articles) throws IOException {
        Path where = KEPT == null ? folder : Path.of(KEPT, Integer.toString(articles));
        Map<String, Double> figures = new LinkedHashMap<>();
        NewsGenerator news = new NewsGenerator(articles, 7);
        if (!Files.exists(where.resolve("write.lock"))) {
            write(where, articles, news, figures);
        }
        news.from(articles + 1L);
        figures.put("bytes per article", (double) size(where) / articles);
        if (ASK) {
            ask(where, news, figures);
        }
        report(articles, figures);
    }

    private static void write(Path where, int articles, NewsGenerator news, Map<String, Double> figures) {
        try (ArticleIndex index = ArticleIndex.open(where)) {
            long spent = 0;
            long committing = 0;
            long all = 0;
            AtomicLong busy = new AtomicLong();
            for (int done = 0; done < articles; done += 2 * BATCH) {
                List<IndexDocument> batch = news.next(BATCH);
                List<IndexDocument> beside = news.next(BATCH);
                long start = System.nanoTime();
                long before = SYSTEM.getProcessCpuTime();
                CompletableFuture<Void> other = CompletableFuture.runAsync(() -> add(index, beside, busy));
                add(index, batch, busy);
                other.join();
                long written = System.nanoTime();
                if ((done + 2 * BATCH) % ARTICLES_A_COMMIT == 0) {
                    index.commit();
                }
                committing += System.nanoTime() - written;
                spent += System.nanoTime() - start;
                all += SYSTEM.getProcessCpuTime() - before;
            }
            index.commit();
            figures.put("articles per second, two threads", articles / (spent / 1e9));
            figures.put("share of that in commits, percent", 100.0 * committing / spent);
            figures.put("articles per second of two processors, all told", 2 * articles / (all / 1e9));
            figures.put("articles per second of processor", articles / (busy.get() / 1e9));
            assertThat(index.size()).isEqualTo(articles);
        }
    }

    private static void ask(Path where, NewsGenerator news, Map<String, Double> figures) {
        long start = System.nanoTime();
        try (ArticleIndex index = ArticleIndex.open(where)) {
            figures.put("open ms", (System.nanoTime() - start) / 1e6);
            ask(index, news, "", figures);
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Void> refresh = CompletableFuture.runAsync(
                    () -> {
                        // So many at once bring the index up to the store while a refresh runs.
                        while (!stop.get()) {
                            index.write(news.next(ARTICLES_A_TURN));
                            index.commit();
                        }
                    },
                    Thread::startVirtualThread);
            ask(index, news, " while writing", figures);
            stop.set(true);
            refresh.join();
        }
    }

    private static void add(ArticleIndex index, List<IndexDocument> batch, AtomicLong busy) {
        long start = THREADS.getCurrentThreadCpuTime();
        index.write(batch);
        busy.addAndGet(THREADS.getCurrentThreadCpuTime() - start);
    }

    private static void ask(ArticleIndex index, NewsGenerator news, String when, Map<String, Double> figures) {
        // Words differ from question to question, so that nothing is answered from a cache of answers.
        searches(index, "common" + when, i -> news.word("en", 40 + i % 60) + " ", figures);
        searches(index, "rare" + when, i -> news.word("en", 20_000 + i * 7) + " ", figures);
        searches(
                index, "two words" + when, i -> news.word("en", 60 + i) + " " + news.word("de", 60 + i) + " ", figures);
        searches(
                index,
                "phrase" + when,
                i -> "\"" + news.word("en", i % 20) + " " + news.word("en", 30 + i) + "\"",
                figures);
        searches(index, "prefix" + when, i -> news.word("en", 100 + i).substring(0, 4), figures);
        searches(
                index,
                "filtered" + when,
                i -> news.word("en", 40 + i) + " in:unread last:90d -source:\"source 7\" ",
                figures);
        NewsGenerator asked = new NewsGenerator(100_000, 7);
        List<IndexDocument> articles = asked.next(QUESTIONS * 3);
        time(
                "related" + when,
                i -> index.related(articles.get(i * 3).question(8)).size(),
                figures);
    }

    private static void searches(
            ArticleIndex index, String name, IntFunction<String> typed, Map<String, Double> figures) {
        time(
                "search " + name,
                i -> index.search(new SearchQuestion(
                                SearchParser.parse(typed.apply(i), NOW.atZone(ZoneOffset.UTC)),
                                i % 2 == 0 ? SearchQuestion.Order.RELEVANCE : SearchQuestion.Order.NEWEST,
                                NOW,
                                Map.of(SearchPlace.UNREAD, id -> id % 3 != 0),
                                Set.of(),
                                0,
                                50))
                        .total(),
                figures);
    }

    private static void time(String name, IntFunction<Integer> question, Map<String, Double> figures) {
        List<Double> times = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        long answers = 0;
        for (int i = -20; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            long startBusy = THREADS.getCurrentThreadCpuTime();
            answers += question.apply(Math.floorMod(i, QUESTIONS));
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
                busy.add((THREADS.getCurrentThreadCpuTime() - startBusy) / 1e6);
            }
        }
        assertThat(answers).as(name).isPositive();
        times.sort(Double::compare);
        busy.sort(Double::compare);
        figures.put(name + " p50 ms", times.get(QUESTIONS / 2));
        figures.put(name + " p95 ms", times.get(QUESTIONS * 95 / 100));
        figures.put(name + " p95 ms of processor", busy.get(QUESTIONS * 95 / 100));
    }

    private static long size(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private static void report(int articles, Map<String, Double> figures) throws IOException {
        System.out.println("index, " + articles + " articles");
        figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "  %-48s %10.1f%n", name, value));
        Path out = Path.of("target", "bench");
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("index-" + articles + ".json"),
                figures.entrySet().stream()
                        .map(each -> String.format(Locale.ROOT, "  \"%s\": %.2f", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n")));
    }
}
