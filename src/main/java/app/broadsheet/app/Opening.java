package app.broadsheet.app;

import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.ImportReport;
import app.broadsheet.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What is dropped on the window, opened, pasted or given on the command line. */
public final class Opening {
    private final Database store;
    private final Subscriptions subscriptions;
    private final FileImporter files = new FileImporter();
    private final Executor cpu;
    private final Clock clock;

    /**
     * @param subscriptions follows what turns out to be a feed
     * @param cpu reads files
     */
    public Opening(Database store, Subscriptions subscriptions, Executor cpu, Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * Reads and keeps each of {@code given} — a file's or folder's path or an address ({@code http}, {@code https}, {@code
     * feed}, {@code file}) — in order. One that cannot be read is a line of the report and does not stop the others.
     */
    public CompletableFuture<ImportReport> open(List<String> given) {
        return CompletableFuture.supplyAsync(() -> ImportUnit.of(given), cpu)
                .thenCompose(units -> run(ImportWatch.NONE).of(units, Map.<ImportUnit, ImportPlan>of(), units.size()))
                .thenApply(ImportOutcome::report);
    }

    /** Looks into {@code given} as {@link #open} would, fetches and keeps nothing, and says what there is. */
    public CompletableFuture<ImportSurvey> survey(List<String> given, ImportWatch watch) {
        return new Surveying(store, files, cpu, clock.instant(), watch).of(given);
    }

    /** Keeps what was found, piece by piece. Cancelled, it ends after the piece that it is at. */
    public CompletableFuture<ImportOutcome> keep(ImportSurvey survey, ImportWatch watch) {
        ImportSurvey.Found found = survey.found();
        return run(watch)
                .of(
                        survey.units(),
                        survey.plans(),
                        Math.max(found.articles(), survey.units().size()));
    }

    private ImportRun run(ImportWatch watch) {
        return new ImportRun(store, subscriptions, files, cpu, clock.instant(), watch);
    }
}
