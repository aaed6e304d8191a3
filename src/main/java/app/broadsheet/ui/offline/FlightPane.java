package app.broadsheet.ui.offline;

import app.broadsheet.app.FlightState;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The sheet that gets everything ready: first what, then how far it has come, then what it came to. */
public final class FlightPane extends StackPane {
    private final FlightModel model;
    private final Runnable close;
    private final Words words = Words.of(FlightPane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private Region shown = new Region();

    /** @param close takes the sheet away; what goes on goes on */
    public FlightPane(FlightModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        model.again();
        model.ask();
        sceneProperty().subscribe(scene -> {
            subscriptions.close();
            if (scene != null) {
                subscriptions.follow(model.stateProperty(), this::show);
            }
        });
    }

    private void show(FlightState state) {
        switch (state) {
            case FlightState.Idle _ -> show(new FlightChoice(model, words, close));
            case FlightState.Running running -> {
                if (!(shown instanceof FlightProgress)) {
                    show(new FlightProgress(words, model::cancel, close));
                }
                ((FlightProgress) shown).show(running);
            }
            case FlightState.Ended(var report) -> show(new FlightOutcome(report, words, model::retry, close));
            case FlightState.Broken _ -> show(new FlightBroken(words, model::again, close));
        }
    }

    private void show(Region part) {
        shown = part;
        getChildren().setAll(part);
    }
}
