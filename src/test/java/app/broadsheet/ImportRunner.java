package app.broadsheet;

import app.broadsheet.app.Destination;
import app.broadsheet.app.ImportChoices;
import app.broadsheet.app.ImportOutcome;
import app.broadsheet.app.ImportSurvey;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.app.Opening;
import app.broadsheet.model.ImportItem;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JVM of its own for {@link ImportBench}. Arguments: data folder, what is dropped. Prints its figures as JSON. */
final class ImportRunner {
    private ImportRunner() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Clock clock = Clock.systemUTC();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        OpenResult opened = Database.open(data, clock);
        ImportOutcome outcome;
        double wall;
        double cpu;
        try (Wiring wiring = new Wiring(((OpenResult.Opened) opened).database(), data, true, clock)) {
            Opening opening = wiring.desk().opening();
            long cpuStart = system.getProcessCpuTime();
            long start = System.nanoTime();
            ImportSurvey survey =
                    opening.survey(List.of(args[1]), ImportWatch.NONE).join();
            outcome = opening.keep(survey, new ImportChoices(Destination.USUAL, false, Map.of()), ImportWatch.NONE)
                    .join();
            wall = (System.nanoTime() - start) / 1e9;
            cpu = (system.getProcessCpuTime() - cpuStart) / 1e9;
        }
        int articles = outcome.report().items().stream()
                .mapToInt(item -> item instanceof ImportItem.Articles saved
                        ? saved.articles().size()
                        : 0)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "{\"articles\": %d, \"wall\": %.1f, \"cpu\": %.1f, \"peak\": %.0f}%n",
                articles,
                wall,
                cpu,
                EditionRun.peakMegabytes());
    }
}
