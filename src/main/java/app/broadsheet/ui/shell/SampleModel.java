package app.broadsheet.ui.shell;

import app.broadsheet.app.SampleEdition;
import app.broadsheet.app.Undo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the sample edition is here. FX thread only. */
public final class SampleModel {
    private final SampleEdition sample;
    private final Executor fx;
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper();

    /** @param fx runs what it is given later on the FX thread */
    public SampleModel(SampleEdition sample, Executor fx) {
        this.sample = sample;
        this.fx = fx;
    }

    /** Whether it is here. */
    public ReadOnlyBooleanProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** Asks again. */
    public void ask() {
        var _ = sample.present().thenAccept(now -> fx.execute(() -> here.set(now)));
    }

    /** Removes it for good; gives the way back. */
    public CompletableFuture<Undo> remove() {
        here.set(false);
        return sample.remove();
    }
}
