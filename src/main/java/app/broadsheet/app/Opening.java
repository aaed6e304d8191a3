package app.broadsheet.app;

import app.broadsheet.importer.FileImporter;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What is dropped on the window, opened, pasted or given on the command line. */
public final class Opening {
    private final Database store;
    /** Of more links than these none is waited for: they come one after the other, while the user reads. */
    private static final int FEW_LINKS = 12;

    private final Subscriptions subscriptions;
    private final DroppedLinks links;
    private final FileImporter files = new FileImporter();
    private final Executor cpu;
    private final Clock clock;

    /**
     * @param subscriptions follows what turns out to be a feed
     * @param links keeps what turns out to be an article
     * @param cpu reads files
     */
    public Opening(Database store, Subscriptions subscriptions, DroppedLinks links, Executor cpu, Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.links = links;
        this.cpu = cpu;
        this.clock = clock;
    }

    /**
     * Reads and keeps each of {@code given} — a file's or folder's path or an address ({@code http}, {@code https}, {@code
     * feed}, {@code file}) — in order. One that cannot be read is a line of the report and does not stop the others. An
     * address is that of a feed, or of a page that names one; pages of saved links are not fetched.
     */
    public CompletableFuture<ImportReport> open(List<String> given) {
        return CompletableFuture.supplyAsync(() -> ImportUnit.of(given), cpu)
                .thenCompose(units -> run(new FeedsOnly(), ImportChoices.unasked(Destination.USUAL), ImportWatch.NONE)
                        .of(units, Map.<ImportUnit, ImportPlan>of(), units.size()))
                .thenApply(ImportOutcome::report);
    }

    /** The text as a file to be opened like any other, and deleted then. {@code otherwise} names a text without words. */
    public CompletableFuture<Path> asFile(SelectedText text, String otherwise) {
        return CompletableFuture.supplyAsync(() -> text.write(otherwise), cpu);
    }

    /** Ends {@link #asFile}. */
    public void delete(Path file) {
        Failures.log(CompletableFuture.runAsync(() -> SelectedText.delete(file), cpu), "delete a pasted text");
    }

    /** Looks into {@code given} as {@link #open} would, fetches and keeps nothing, and says what there is. */
    public CompletableFuture<ImportSurvey> survey(List<String> given, ImportWatch watch) {
        return new Surveying(store, files, cpu, clock.instant(), watch).of(given);
    }

    /**
     * Keeps what was found, piece by piece. Cancelled, it ends after the piece that it is at. An address is followed when it
     * leads to a feed, else kept as an article.
     */
    public CompletableFuture<ImportOutcome> keep(ImportSurvey survey, ImportChoices choices, ImportWatch watch) {
        ImportSurvey.Found found = survey.found();
        return run(new Everything(choices, found.links() <= FEW_LINKS), choices, watch)
                .of(
                        survey.units(),
                        survey.plans(),
                        Math.max(found.articles(), survey.units().size()))
                .thenCompose(outcome ->
                        choices.to().starred() ? starred(outcome) : CompletableFuture.completedFuture(outcome));
    }

    private CompletableFuture<ImportOutcome> starred(ImportOutcome outcome) {
        return store.states().star(outcome.report().articles(), true).thenApply(starred -> {
            Undo before = outcome.undo();
            return new ImportOutcome(
                    outcome.report(),
                    new Undo(
                            Math.max(before.count(), starred.size()),
                            () -> store.states()
                                    .star(starred, false)
                                    .thenCompose(_ -> before.action().get())));
        });
    }

    private ImportRun run(ImportRun.Links addresses, ImportChoices choices, ImportWatch watch) {
        return new ImportRun(store, subscriptions, addresses, choices, files, cpu, clock.instant(), watch);
    }

    /** For scripts: an address is a feed's. */
    private final class FeedsOnly implements ImportRun.Links {
        @Override
        public CompletableFuture<ImportItem> open(String address) {
            return subscriptions.add(address, null);
        }

        @Override
        public CompletableFuture<Void> pages(List<ArticleId> bare) {
            return CompletableFuture.completedFuture(null);
        }
    }

    /** For the window: an address may be an article's. */
    private final class Everything implements ImportRun.Links {
        private final ImportChoices choices;
        private final boolean now;
        private boolean left;

        Everything(ImportChoices choices, boolean now) {
            this.choices = choices;
            this.now = now;
        }

        @Override
        public CompletableFuture<ImportItem> open(String address) {
            return links.keep(address, choices.to(), now).thenApply(item -> {
                left |= item instanceof ImportItem.Waiting;
                return item;
            });
        }

        @Override
        public CompletableFuture<Void> pages(List<ArticleId> bare) {
            if (left) {
                links.begin();
            }
            return choices.pages() ? links.fetchPages(bare) : CompletableFuture.completedFuture(null);
        }
    }
}
