package app.broadsheet.ui.shell;

import app.broadsheet.app.FetchingAhead.Waiting;
import app.broadsheet.app.RefreshState;
import app.broadsheet.app.Release;
import app.broadsheet.app.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the status line and the refresh button know. FX thread only. */
public final class StatusModel {
    private final Supplier<CompletableFuture<Status>> question;
    private final Executor fx;
    private final StringProperty index = new SimpleStringProperty("");
    private final BooleanProperty offline = new SimpleBooleanProperty();
    private final BooleanProperty network = new SimpleBooleanProperty(true);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ObjectProperty<Waiting> waiting = new SimpleObjectProperty<>(Waiting.FOR_NOTHING);
    private final ObjectProperty<Optional<Release>> release = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<RefreshState> refresh =
            new SimpleObjectProperty<>(new RefreshState(false, 0, 0, 0, List.of(), null));
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status(0, 0, 0, 0));
    private boolean asking;
    private boolean again;

    /**
     * @param question {@code Library.status}
     * @param fx runs what it is given later on the FX thread
     */
    public StatusModel(Supplier<CompletableFuture<Status>> question, Executor fx) {
        this.question = question;
        this.fx = fx;
    }

    /** That the search index is being made and why; empty when it is in order. */
    public StringProperty indexProperty() {
        return index;
    }

    /** Whether the user works offline. */
    public BooleanProperty offlineProperty() {
        return offline;
    }

    /** Whether there is a network. */
    public BooleanProperty networkProperty() {
        return network;
    }

    /** Whether feeds are due that wait for a network that does not cost by the amount. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** What fetching ahead waits for. */
    public ObjectProperty<Waiting> waitingProperty() {
        return waiting;
    }

    /** A newer version of the app that the user has not looked at. */
    public ObjectProperty<Optional<Release>> releaseProperty() {
        return release;
    }

    /** Where refreshing stands. */
    public ObjectProperty<RefreshState> refreshProperty() {
        return refresh;
    }

    /** The numbers. */
    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Asks for the numbers; once more after the answer when asked again meanwhile. */
    public void ask() {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        var _ = question.get()
                .whenComplete((counted, problem) -> fx.execute(() -> {
                    asking = false;
                    if (problem == null) {
                        status.set(counted);
                    }
                    if (again) {
                        again = false;
                        ask();
                    }
                }));
    }
}
