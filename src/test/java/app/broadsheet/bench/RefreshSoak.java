package app.broadsheet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpLimits;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.net.RawServer;
import app.broadsheet.refresh.IndexCatchUp;
import app.broadsheet.refresh.RefreshThreads;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.refresh.SignIns;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand refreshes of feeds that misbehave: {@code mvn test -Pbench -Dtest=RefreshSoak -Dbench.rounds=1000}. Neither
 * memory nor threads nor files may grow with the rounds.
 */
@Tag("bench")
final class RefreshSoak {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 1_000);
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(2), 200_000, 200_000, 200_000, 3, 16, 2);
    private final AtomicInteger round = new AtomicInteger();

    @Test
    void leaks_nothing(@TempDir Path folder) throws IOException {
        Clock clock = Clock.systemUTC();
        List<RawServer> servers = misbehaving();
        ExecutorService fetch = Executors.newVirtualThreadPerTaskExecutor();
        try (Database database = ((OpenResult.Opened) Database.open(folder.resolve("data"), clock)).database();
                ArticleIndex index = ArticleIndex.open(folder.resolve("index"));
                Http http = new Http(new HttpSettings("Broadsheet/soak", LIMITS, clock, () -> true));
                ExecutorService cpu = Executors.newFixedThreadPool(2);
                ExecutorService indexer = Executors.newSingleThreadExecutor()) {
            IndexCatchUp catchUp =
                    new IndexCatchUp(database.articles(), () -> CompletableFuture.completedFuture(index), indexer, cpu);
            Refresher refresher = new Refresher(
                    http, SignIns.NONE, database, catchUp, new RefreshThreads(fetch, cpu), clock, () -> 0.5);
            for (RawServer server : servers) {
                database.feeds()
                        .add(NewFeed.subscribed(server.at("/feed"), "", null, null))
                        .join();
            }
            Figures before = rounds(ROUNDS / 10, refresher, catchUp);
            Figures after = rounds(ROUNDS, refresher, catchUp);
            System.out.printf(
                    Locale.ROOT, "soak: after %d rounds %s, after %d more %s%n", ROUNDS / 10, before, ROUNDS, after);
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 5);
            assertThat(after.files()).isLessThanOrEqualTo(before.files() + 40);
            assertThat(after.megabytes()).isLessThan(before.megabytes() + 20);
        } finally {
            fetch.shutdown();
            for (RawServer server : servers) {
                server.close();
            }
        }
    }

    private Figures rounds(int count, Refresher refresher, IndexCatchUp catchUp) throws IOException {
        for (int i = 0; i < count; i++) {
            round.incrementAndGet();
            CancelFlag cancel = new CancelFlag();
            refresher
                    .refreshAll(
                            progress -> {
                                if (progress.done() == 5 && round.get() % 7 == 0) {
                                    cancel.cancel();
                                }
                            },
                            cancel)
                    .join();
            catchUp.run().join();
        }
        return Figures.now();
    }

    /**
     * A server of bare sockets for each kind of misbehaviour: the JDK's own server keeps every connection that breaks off.
     */
    private List<RawServer> misbehaving() throws IOException {
        List<RawServer> servers = new ArrayList<>();
        servers.add(answering(() -> ok(rss(1))));
        servers.add(answering(() -> ok(rss(round.get()))));
        servers.add(answering(() -> "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n"));
        servers.add(answering(() -> ok(rss(2)).replace("Length: ", "Length: 9")));
        servers.add(answering(() -> "HTTP/1.1 302 Found\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n"));
        servers.add(answering(() -> ok("x".repeat(300_000))));
        servers.add(answering(() -> ok("<html><body>Sorry</body></html>")));
        servers.add(answering(() -> "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        servers.add(answering(() -> ok("<rss><channel><item><title>Open <b>&nbsp;&broken")));
        servers.add(answering(() -> "no HTTP at all"));
        return servers;
    }

    private static RawServer answering(Supplier<String> answer) throws IOException {
        return new RawServer((_, out) -> RawServer.ascii(out, answer.get()));
    }

    private static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** A feed of ten items, one of which is new with each number. */
    private static String rss(int number) {
        StringBuilder items = new StringBuilder();
        for (int i = number; i < number + 10; i++) {
            items.append("<item><guid>")
                    .append(i)
                    .append("</guid><title>Item ")
                    .append(i)
                    .append("</title><description>Some words of it</description></item>");
        }
        return "<rss version='2.0'><channel><title>Soak</title>" + items + "</channel></rss>";
    }

    /** What a leak would show in. */
    private record Figures(int threads, long files, double megabytes) {
        static Figures now() throws IOException {
            System.gc();
            double used =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
            Path open = Path.of("/proc/self/fd");
            long files = 0;
            if (Files.isDirectory(open)) {
                try (Stream<Path> each = Files.list(open)) {
                    files = each.count();
                }
            }
            return new Figures(ManagementFactory.getThreadMXBean().getThreadCount(), files, used);
        }
    }
}
