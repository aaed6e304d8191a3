package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.DroppedFiles;
import app.broadsheet.importer.plan.ImportPlan;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files of every kind for some minutes: {@code mvn test -Pbench -Dtest=ReadersFuzz -Dbench.minutes=10}. What a reader
 * stumbles over, hangs on or takes too much memory for is kept in {@code target/fuzz}.
 */
@Tag("bench")
final class ReadersFuzz {
    private static final Path FOUND = Path.of("target", "fuzz");
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final double MINUTES = Double.parseDouble(System.getProperty("bench.minutes", "10"));
    private static final long SEED = Long.getLong("bench.seed", 1);
    /** Of processor time, for a file of at most 4 MB. */
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(15);

    private static final long HUNG_SECONDS = 60;
    private static final long MOST_BYTES = 3L << 30;
    private static final int LARGEST_SEED = 300_000;

    @TempDir
    Path folder;

    @Test
    void no_damage_makes_a_reader_stumble_hang_or_fill_the_memory() throws Exception {
        List<byte[]> seeds = seeds();
        Files.createDirectories(FOUND);
        List<String> found = new ArrayList<>();
        long end = System.nanoTime() + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
        long slowest = 0;
        long most = 0;
        int tries = 0;
        Path file = folder.resolve("damaged.x");
        while (System.nanoTime() < end && found.size() < 20) {
            long seed = SEED * 1_000_003 + tries++;
            Random random = new Random(seed);
            byte[] whole = seeds.get(random.nextInt(seeds.size()));
            byte[] bytes = FileMutator.damaged(whole, seeds.get(random.nextInt(seeds.size())), random);
            Files.write(file, bytes);
            Outcome outcome = read(file);
            slowest = Math.max(slowest, outcome.nanos);
            most = Math.max(most, outcome.allocated);
            if (!outcome.problem.isEmpty()) {
                found.add(seed + ": " + outcome.problem);
                Files.write(FOUND.resolve(seed + ".x"), bytes);
                System.out.println("fuzz " + found.getLast());
            }
        }
        System.out.printf(
                "bench fuzz  files %d  minutes %.1f  slowest %d ms  most allocated %d MB  found %d%n",
                tries, MINUTES, slowest / 1_000_000, most >> 20, found.size());
        assertThat(found).isEmpty();
    }

    /** @param problem what went wrong, empty for nothing */
    private record Outcome(String problem, long nanos, long allocated) {}

    private static Outcome read(Path file) throws InterruptedException {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        Thread reader = new Thread(() -> outcome.set(readHere(file)), "fuzz");
        reader.setDaemon(true);
        reader.start();
        reader.join(TimeUnit.SECONDS.toMillis(HUNG_SECONDS));
        Outcome done = outcome.get();
        if (done != null) {
            return done;
        }
        StringBuilder where = new StringBuilder("hung at");
        Stream.of(reader.getStackTrace())
                .limit(12)
                .forEach(frame -> where.append("\n    ").append(frame));
        return new Outcome(where.toString(), TimeUnit.SECONDS.toNanos(HUNG_SECONDS), 0);
    }

    private static Outcome readHere(Path file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        String problem = "";
        try {
            ImportPlan plan = new FileImporter().read(file, NOW);
            if (plan.equals(new ImportPlan.Unreadable(FileImporter.UNFORESEEN))) {
                problem = "stumbled";
            }
        } catch (RuntimeException | Error thrown) { // a reader that runs out of stack or memory is what is looked for
            problem = "threw " + thrown;
        }
        long nanos = threads.getCurrentThreadCpuTime() - time;
        long allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        if (problem.isEmpty() && nanos > SLOW_NANOS) {
            problem = "took " + nanos / 1_000_000 + " ms";
        }
        if (problem.isEmpty() && allocated > MOST_BYTES) {
            problem = "allocated " + (allocated >> 20) + " MB";
        }
        return new Outcome(problem, nanos, allocated);
    }

    /** The made-up files, and the small ones of the corpus where that is here. */
    private List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (DroppedFiles.One one : DroppedFiles.write(Files.createDirectory(folder.resolve("seeds")))) {
            if (Files.isRegularFile(one.path())) {
                seeds.add(Files.readAllBytes(one.path()));
            }
        }
        Path corpus = Path.of(System.getProperty("corpora", "../shared/corpora"), "saved-formats");
        if (Files.isDirectory(corpus)) {
            try (Stream<Path> files = Files.walk(corpus)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(file) <= LARGEST_SEED) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return seeds;
    }
}
