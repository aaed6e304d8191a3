package app.broadsheet.ui.offline;

import app.broadsheet.app.Flight;
import app.broadsheet.app.FlightEstimate;
import app.broadsheet.app.FlightOrder;
import app.broadsheet.app.FlightState;
import app.broadsheet.ui.fx.Batches;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Getting ready for a time with no network: what is chosen, what it would take, and where it stands. FX thread only. */
public final class FlightModel {
    private static final Logger LOG = Logger.getLogger(FlightModel.class.getName());

    private final Flight flight;
    private final ObjectProperty<FlightOrder> order = new SimpleObjectProperty<>(this, "order", FlightOrder.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable FlightEstimate> estimate =
            new ReadOnlyObjectWrapper<>(this, "estimate");
    private final ReadOnlyObjectWrapper<FlightState> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final Latest latest = new Latest();
    private final Batches<FlightState> states = new Batches<>(batch -> state.set(batch.getLast()));

    public FlightModel(Flight flight) {
        this.flight = flight;
        state.set(flight.state());
        var _ = flight.onChange(now -> states.add(List.of(now)));
    }

    /** What is chosen. */
    public ObjectProperty<FlightOrder> orderProperty() {
        return order;
    }

    /** What it would take; null while that is being worked out. */
    public ReadOnlyObjectProperty<@Nullable FlightEstimate> estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<FlightState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Works out what the order would take. */
    public void ask() {
        estimate.set(null);
        latest.show(
                flight.estimate(order.get()),
                estimate::set,
                problem -> LOG.log(Level.WARNING, "What is to be fetched cannot be counted", problem));
    }

    /** Begins. */
    public void start() {
        var _ = flight.start(order.get());
    }

    /** Tries again what is missing. */
    public void retry() {
        var _ = flight.retry();
    }

    /** Stops soon. */
    public void cancel() {
        flight.cancel();
    }

    /** Goes back to choosing, when nothing is going on. */
    public void again() {
        if (!(state.get() instanceof FlightState.Running)) {
            state.set(new FlightState.Idle());
        }
    }
}
