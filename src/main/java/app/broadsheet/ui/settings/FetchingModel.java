package app.broadsheet.ui.settings;

import app.broadsheet.model.Pace;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How often news is fetched without being asked for. Each choice counts at once and is remembered. FX thread only. */
public final class FetchingModel {
    private final ReadOnlyObjectWrapper<Pace> pace;
    private final ReadOnlyBooleanWrapper overMetered;
    private final Consumer<Pace> remember;
    private final Consumer<Boolean> rememberOverMetered;

    /**
     * @param now what is chosen now
     * @param remember keeps what is chosen
     * @param overMetered whether a network that costs by the amount is used, too
     * @param rememberOverMetered keeps that
     */
    public FetchingModel(
            Pace now, Consumer<Pace> remember, boolean overMetered, Consumer<Boolean> rememberOverMetered) {
        this.pace = new ReadOnlyObjectWrapper<>(now);
        this.remember = remember;
        this.overMetered = new ReadOnlyBooleanWrapper(overMetered);
        this.rememberOverMetered = rememberOverMetered;
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Whether news is fetched by itself over a network that costs by the amount, too. */
    public ReadOnlyBooleanProperty overMeteredProperty() {
        return overMetered.getReadOnlyProperty();
    }

    /** Chooses whether to fetch over a network that costs by the amount. */
    public void overMetered(boolean wanted) {
        if (wanted != overMetered.get()) {
            overMetered.set(wanted);
            rememberOverMetered.accept(wanted);
        }
    }

    /** Chooses. */
    public void choose(Pace wanted) {
        if (wanted != pace.get()) {
            pace.set(wanted);
            remember.accept(wanted);
        }
    }
}
