package app.broadsheet.ui.settings;

import app.broadsheet.model.Pace;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How often news is fetched without being asked for. Each choice counts at once and is remembered. FX thread only. */
public final class FetchingModel {
    private final ReadOnlyObjectWrapper<Pace> pace;
    private final Consumer<Pace> remember;

    /**
     * @param now what is chosen now
     * @param remember keeps what is chosen
     */
    public FetchingModel(Pace now, Consumer<Pace> remember) {
        this.pace = new ReadOnlyObjectWrapper<>(now);
        this.remember = remember;
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Chooses. */
    public void choose(Pace wanted) {
        if (wanted != pace.get()) {
            pace.set(wanted);
            remember.accept(wanted);
        }
    }
}
