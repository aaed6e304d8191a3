package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.RefreshState;
import app.broadsheet.model.Change;
import app.broadsheet.ui.fx.Batches;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.SubscriptionBag;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Brings what happens behind the window to its models, a batch at a time, and lets the ages tick. FX thread only. */
final class LiveUpdates {
    private static final Duration TICK = Duration.seconds(30);

    private final WindowModels models;
    private final SubscriptionBag subscriptions = new SubscriptionBag();

    LiveUpdates(WindowModels models) {
        this.models = models;
    }

    /** Begins; {@code tick} says ages anew. */
    void start(Desk desk, Runnable tick, FxThread fx) {
        Batches<Change> changes = new Batches<>(this::changed);
        subscriptions.add(desk.changes().subscribe(changes::add)::close);
        subscriptions.add(changes::close);

        Batches<RefreshState> progress =
                new Batches<>(states -> models.status().refreshProperty().set(states.getLast()));
        subscriptions.add(desk.refreshing().onProgress(state -> progress.add(List.of(state)))::close);
        subscriptions.add(progress::close);
        models.status().refreshProperty().set(desk.refreshing().state());

        subscriptions.add(desk.connectivity()
                .onChange(offline ->
                        fx.execute(() -> models.status().offlineProperty().set(offline)))::close);
        models.status().offlineProperty().set(desk.connectivity().workingOffline());
        subscriptions.add(desk.connectivity()
                .onNetwork(
                        up -> fx.execute(() -> models.status().networkProperty().set(up)))::close);
        models.status().networkProperty().set(desk.connectivity().network());
        subscriptions.add(desk.refreshing()
                .onHeld(held -> fx.execute(() -> models.status().heldProperty().set(held)))::close);
        models.status().heldProperty().set(desk.refreshing().held());
        subscriptions.add(desk.offline()
                .ahead()
                .onWaiting(now ->
                        fx.execute(() -> models.status().waitingProperty().set(now)))::close);
        models.status().waitingProperty().set(desk.offline().ahead().waiting());
        subscriptions.add(desk.releases()
                .onNews(news ->
                        fx.execute(() -> models.status().releaseProperty().set(news)))::close);
        models.status().releaseProperty().set(desk.releases().news());

        Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick.run()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        subscriptions.add(ticking::stop);
    }

    /** Ends. */
    void stop() {
        subscriptions.close();
    }

    private void changed(List<Change> changes) {
        models.headlines().apply(changes);
        models.sidebar().apply(changes);
        models.article().changed(changes);
        models.comments().changed(changes);
        models.outbox().changed(changes);
        models.status().ask();
        models.savedSearches().apply(changes);
        if (changes.stream().anyMatch(Change.IconChanged.class::isInstance)) {
            models.icons().changed();
        }
        if (changes.stream().anyMatch(Change.SourcesChanged.class::isInstance)) {
            models.sample().ask();
        }
    }
}
