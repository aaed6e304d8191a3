package app.broadsheet.ui.shell;

import app.broadsheet.app.Destination;
import app.broadsheet.app.ImportOutcome;
import app.broadsheet.app.Opening;
import app.broadsheet.app.SelectedText;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.ImportItem;
import app.broadsheet.model.ImportReport;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.imports.AddState;
import app.broadsheet.ui.imports.Dragged;
import app.broadsheet.ui.imports.ImportModel;
import app.broadsheet.ui.imports.ImportPane;
import app.broadsheet.ui.imports.ImportState;
import app.broadsheet.ui.imports.Landing;
import app.broadsheet.ui.imports.ReportPane;
import app.broadsheet.ui.imports.ReportWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Opens what is dropped, chosen or given on the command line, shows it and tells what became of it. FX thread only. */
final class OpeningCommands {
    private static final Logger LOG = Logger.getLogger(OpeningCommands.class.getName());

    /** Looking into no more than these is over before a sheet could be read. */
    private static final int MANY = 12;

    private final Opening opening;
    private final WindowModels models;
    private final Overlays overlays;
    private final Runnable showAdding;
    private final Runnable fetch;
    private final Words words;
    private final FxThread fx;
    private final ReportWords said = new ReportWords();

    /**
     * @param showAdding shows the popover that asks what to add
     * @param fetch fetches what is followed, when a list brought feeds that were never fetched
     */
    OpeningCommands(
            Opening opening,
            WindowModels models,
            Overlays overlays,
            Runnable showAdding,
            Runnable fetch,
            Words words,
            FxThread fx) {
        this.opening = opening;
        this.models = models;
        this.overlays = overlays;
        this.showAdding = showAdding;
        this.fetch = fetch;
        this.words = words;
        this.fx = fx;
    }

    /**
     * Opens all of it; completes on the FX thread when it is in the window.
     *
     * @param ask whether the user is asked before much is kept, or something replaced
     * @param at where in the window it was dropped
     */
    CompletableFuture<ImportReport> open(List<String> given, boolean ask, Landing at) {
        models.notices().tell(words.count("notice.opening", given.size()));
        ImportModel importing = new ImportModel(opening, at.to(), fx);
        Sheet sheet = new Sheet(importing, at);
        importing.stateProperty().subscribe(state -> {
            if (state instanceof ImportState.Asking
                    || (state instanceof ImportState.Working working && working.total() > MANY)) {
                sheet.show();
            }
        });
        CompletableFuture<ImportReport> shown = new CompletableFuture<>();
        var _ = importing.outcome().whenComplete((outcome, problem) -> {
            sheet.end();
            if (problem instanceof CancellationException) {
                models.notices().dismiss();
                shown.complete(new ImportReport(List.of()));
            } else if (outcome == null) {
                LOG.log(Level.WARNING, "Opening failed", problem);
                models.notices().tell(words.get("notice.failed"));
                shown.completeExceptionally(problem);
            } else {
                show(outcome, at.to());
                shown.complete(outcome.report());
            }
        });
        importing.start(given, ask);
        return shown;
    }

    /**
     * Opens what was dropped or pasted.
     *
     * @param at where in the window
     * @param openAll opens files and addresses
     */
    void take(Dragged what, Landing at, Consumer<List<String>> openAll) {
        if (what.kind() == Dragged.Kind.TEXT) {
            open(what.text(), at);
        } else {
            openAll.accept(what.given());
        }
    }

    /** Asks for files, and opens them. */
    void choose(@Nullable Window over, Consumer<List<String>> openAll) {
        FilesDialog.ask(over, words.get("files.title")).ifPresent(files -> {
            overlays.endAdding();
            openAll.accept(files);
        });
    }

    /** Opens what is on the clipboard, if that can be. */
    void paste(Consumer<List<String>> openAll) {
        Dragged.of(Clipboard.getSystemClipboard())
                .ifPresentOrElse(
                        what -> take(what, Landing.WINDOW, openAll),
                        () -> models.notices().tell(words.get("notice.paste.none")));
    }

    /** Keeps a text. */
    private void open(SelectedText text, Landing at) {
        var _ = opening.asFile(text, words.get("paste.name"))
                .whenComplete((file, problem) -> fx.execute(() -> {
                    if (file == null) {
                        LOG.log(Level.WARNING, "A text could not be kept", problem);
                        models.notices().tell(words.get("notice.failed"));
                    } else {
                        var _ = open(List.of(file.toString()), true, at).whenComplete((_, _) -> opening.delete(file));
                    }
                }));
    }

    /** The sheet of one import, which comes only when there is something to see. */
    private final class Sheet {
        private final ImportModel importing;
        private final Landing at;
        private @Nullable ImportPane pane;

        Sheet(ImportModel importing, Landing at) {
            this.importing = importing;
            this.at = at;
        }

        void show() {
            if (pane == null) {
                models.notices().dismiss();
                ImportPane made = new ImportPane(importing, at);
                pane = made;
                overlays.sheet(close -> made);
            }
        }

        void end() {
            if (pane != null) {
                pane.detach();
                overlays.endSheet();
            }
        }
    }

    /** What the popover added: shows it and ends the popover. */
    void added(AddState state) {
        if (state instanceof AddState.Done(ImportItem.Subscriptions done)) {
            overlays.endAdding();
            if (done.added().isEmpty()) {
                models.notices().tell(words.get("notice.added.already"));
            } else {
                models.notices().tell(said.summary(new ImportReport(List.of(done))));
                go(done.added(), Destination.USUAL);
            }
        } else if ((state instanceof AddState.Choosing || state instanceof AddState.Refused) && !overlays.isAdding()) {
            // The answer came after the popover was closed.
            showAdding.run();
        }
    }

    private void show(ImportOutcome outcome, Destination to) {
        ImportReport report = outcome.report();
        Optional<ImportItem.Choices> choices = report.items().stream()
                .filter(ImportItem.Choices.class::isInstance)
                .map(ImportItem.Choices.class::cast)
                .findFirst();
        if (report.items().size() == 1 && choices.isPresent()) {
            models.notices().dismiss();
            models.add().choose(choices.get(), to.folder());
            return;
        }
        if (ReportWords.hasProblems(report)) {
            models.notices().dismiss();
            overlays.sheet(
                    close -> new ReportPane(report, outcome.undo().count() == 0 ? null : () -> undo(outcome), close));
        } else if (outcome.undo().count() == 0) {
            models.notices().tell(said.summary(report));
        } else {
            models.notices().tell(said.summary(report), () -> undo(outcome));
        }
        report.firstArticle()
                .ifPresentOrElse(
                        article -> {
                            models.sidebar()
                                    .chosenProperty()
                                    .set(to.starred() ? new Scope.Starred() : new Scope.Saved());
                            models.shell().activate(article);
                        },
                        () -> go(added(report), to));
        if (!added(report).isEmpty()) {
            fetch.run();
        }
    }

    private void undo(ImportOutcome outcome) {
        var _ = outcome.undo().action().get();
    }

    private static List<FeedId> added(ImportReport report) {
        return report.items().stream()
                .filter(ImportItem.Subscriptions.class::isInstance)
                .flatMap(item -> ((ImportItem.Subscriptions) item).added().stream())
                .toList();
    }

    /** Shows the one source that came in, or of several the folder that they are in, else what is unread. */
    void go(List<FeedId> added, Destination to) {
        if (!added.isEmpty()) {
            var _ = models.sidebar()
                    .load()
                    .thenRun(() -> models.sidebar()
                            .chosenProperty()
                            .set(added.size() == 1 ? new Scope.InFeed(added.getFirst()) : together(to)));
            models.shell().bring(ShellModel.Front.HEADLINES);
        }
    }

    private static Scope together(Destination to) {
        return to.folder() == null ? new Scope.Unread() : new Scope.InFolder(to.folder());
    }
}
