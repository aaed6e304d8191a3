package app.broadsheet.ui.imports;

import app.broadsheet.app.Destination;
import app.broadsheet.app.ImportChoices;
import app.broadsheet.app.ImportOutcome;
import app.broadsheet.app.ImportSurvey;
import app.broadsheet.app.ImportWatch;
import app.broadsheet.app.Opening;
import app.broadsheet.model.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An import from the look into the files to the last article. For one import; FX thread only. */
public final class ImportModel {
    private final Opening opening;
    private final Destination to;
    private final Executor fx;
    private final CompletableFuture<ImportOutcome> outcome = new CompletableFuture<>();
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Working(0, 0, ""));
    private volatile boolean cancelled;

    /**
     * @param to where it goes
     * @param fx runs what it is given later on the FX thread
     */
    public ImportModel(Opening opening, Destination to, Executor fx) {
        this.opening = opening;
        this.to = to;
        this.fx = fx;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Completes on the FX thread when all is kept; cancelled when the user wanted none of it. */
    public CompletableFuture<ImportOutcome> outcome() {
        return outcome;
    }

    /**
     * Looks into {@code given}. What is little is kept at once; of more, and of what would take the place of something, the
     * state says first what there is.
     *
     * @param ask whether there is somebody to be asked
     */
    public void start(List<String> given, boolean ask) {
        var _ = opening.survey(given, watch())
                .whenComplete((survey, failure) -> fx.execute(() -> {
                    if (survey == null) {
                        outcome.completeExceptionally(failure);
                    } else if (cancelled) {
                        outcome.cancel(false);
                    } else if (ask && survey.isToBeAsked()) {
                        state.set(new ImportState.Asking(survey));
                    } else {
                        keep(survey, ImportChoices.unasked(to));
                    }
                }));
    }

    /**
     * Keeps what was found, if that is being asked.
     *
     * @param pages whether to fetch the pages of what is only an address
     * @param replace whether an article here gives place to its richer copy
     */
    public void accept(boolean pages, Map<ArticleId, Boolean> replace) {
        if (state.get() instanceof ImportState.Asking(ImportSurvey survey)) {
            keep(survey, new ImportChoices(to, pages, replace));
        }
    }

    /** Wants none of it, or no more of it. What came in so far stays, and can be undone. */
    public void cancel() {
        cancelled = true;
        if (state.get() instanceof ImportState.Asking) {
            outcome.cancel(false);
        }
    }

    private void keep(ImportSurvey survey, ImportChoices choices) {
        state.set(new ImportState.Working(0, 0, ""));
        var _ = opening.keep(survey, choices, watch())
                .whenComplete((kept, failure) -> fx.execute(() -> {
                    if (kept == null) {
                        outcome.completeExceptionally(failure);
                    } else {
                        outcome.complete(kept);
                    }
                }));
    }

    private ImportWatch watch() {
        return new ImportWatch() {
            @Override
            public void at(int done, int total, String name) {
                fx.execute(() -> {
                    if (state.get() instanceof ImportState.Working) {
                        state.set(new ImportState.Working(done, total, name));
                    }
                });
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }
}
