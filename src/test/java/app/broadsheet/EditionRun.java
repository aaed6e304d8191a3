package app.broadsheet;

import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.FlightReport;
import app.broadsheet.app.FlightState;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/** A JVM of its own for {@link EditionBench}. Arguments: folder, feed. Prints its figures as JSON. */
final class EditionRun {
    private EditionRun() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]).resolve("data");
        Clock clock = Clock.systemUTC();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        OpenResult opened = Database.open(data, clock);
        FlightReport report;
        double wall;
        double cpu;
        try (Wiring wiring = new Wiring(((OpenResult.Opened) opened).database(), data, false, clock)) {
            wiring.desk().subscriptions().add(args[1], null).join();
            long cpuStart = system.getProcessCpuTime();
            long start = System.nanoTime();
            FlightState end = wiring.desk()
                    .offline()
                    .flight()
                    .start(new FlightOrder(FlightOrder.Reach.EVERYTHING, 0, true, 2_000))
                    .join();
            wall = (System.nanoTime() - start) / 1e9;
            cpu = (system.getProcessCpuTime() - cpuStart) / 1e9;
            report = ((FlightState.Ended) end).report();
        }
        System.out.printf(
                Locale.ROOT,
                "{\"ready\": %d, \"wall\": %.1f, \"cpu\": %.1f, \"peak\": %.0f, \"fetchedAnArticle\": %.1f,"
                        + " \"picturesAnArticle\": %.1f, \"databaseAnArticle\": %.1f, \"indexAnArticle\": %.1f}%n",
                report.ready(),
                wall,
                cpu,
                peakMegabytes(),
                report.bytes() / 1e3 / report.total(),
                size(data.resolve("pictures")) / 1e3 / report.total(),
                size(data.resolve("broadsheet.mv.db")) / 1e3 / report.total(),
                size(data.resolve("index")) / 1e3 / report.total());
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** The most memory that this process ever had, as Linux counts it; 0 elsewhere. */
    static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }
}
