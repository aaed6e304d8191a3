package app.broadsheet.bench;

import app.broadsheet.index.ArticleIndex;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.HttpSettings;
import app.broadsheet.refresh.IndexCatchUp;
import app.broadsheet.refresh.RefreshSummary;
import app.broadsheet.refresh.RefreshThreads;
import app.broadsheet.refresh.Refresher;
import app.broadsheet.refresh.SignIns;
import app.broadsheet.store.Database;
import app.broadsheet.store.NewFeed;
import app.broadsheet.store.OpenResult;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A JVM of its own for {@link RefreshBench}, as cold as the app at its start: follows feeds, fetches them all, and then
 * once more. Prints a line of {@code name=value} for each round. Arguments: folder, server, feeds.
 */
final class RefreshRun {
    private static final AtomicLong OWN = new AtomicLong();

    private RefreshRun() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Thread.ofPlatform().daemon().start(RefreshRun::watch);
        Clock clock = Clock.systemUTC();
        ExecutorService fetch = Executors.newVirtualThreadPerTaskExecutor();
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (Database database = ((OpenResult.Opened) Database.open(folder.resolve("data"), clock)).database();
                ArticleIndex index = ArticleIndex.open(folder.resolve("index"));
                Http http = new Http(HttpSettings.of("bench", clock, () -> true));
                ExecutorService cpu = Executors.newFixedThreadPool(cores);
                ExecutorService indexer = Executors.newSingleThreadExecutor()) {
            List<NewFeed> feeds = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                feeds.add(NewFeed.subscribed(URI.create(args[1] + "/feed/" + i + ".xml"), "", null, null));
            }
            database.feeds().add(feeds).join();
            IndexCatchUp catchUp =
                    new IndexCatchUp(database.articles(), () -> CompletableFuture.completedFuture(index), indexer, cpu);
            Refresher refresher = new Refresher(
                    http, SignIns.NONE, database, catchUp, new RefreshThreads(fetch, cpu), clock, () -> 0.5);
            round("first", refresher, catchUp, index);
            round("again", refresher, catchUp, index);
        }
        fetch.shutdown();
    }

    private static void round(String name, Refresher refresher, IndexCatchUp catchUp, ArticleIndex index)
            throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpuStart = system.getProcessCpuTime();
        long start = System.nanoTime();
        RefreshSummary summary = refresher.refreshAll(_ -> {}, new CancelFlag()).join();
        double stored = (System.nanoTime() - start) / 1e9;
        catchUp.run().join();
        double indexed = (System.nanoTime() - start) / 1e9;
        double cpu = (system.getProcessCpuTime() - cpuStart) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s stored=%.2f indexed=%.2f cpu=%.2f peak=%.0f own=%.0f articles=%d failed=%d documents=%d%n",
                name,
                stored,
                indexed,
                cpu,
                megabytes("VmHWM:"),
                OWN.get() / 1000.0,
                summary.newArticles(),
                summary.failed().size(),
                index.size());
    }

    /** What Linux says of this process' memory; 0 elsewhere. */
    private static double megabytes(String what) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(what))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }

    /** Looks again and again at the memory that is the process' own, without the index files that are mapped into it. */
    private static void watch() {
        while (true) {
            try {
                OWN.accumulateAndGet((long) (1000 * megabytes("RssAnon:")), Math::max);
                Thread.sleep(50);
            } catch (IOException | InterruptedException e) {
                return;
            }
        }
    }
}
