package app.broadsheet.ui.settings;

import app.broadsheet.app.NotificationChoice;
import app.broadsheet.app.Notifying;
import app.broadsheet.model.Feed;
import app.broadsheet.ui.fx.Latest;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the desktop tells of. Each choice counts at once and is remembered. FX thread only. */
public final class NotificationsModel {
    private static final Logger LOG = Logger.getLogger(NotificationsModel.class.getName());

    /** What came of showing one to try it out. */
    public enum Trial {
        NONE,
        SHOWN,
        /** This desktop shows none. */
        IMPOSSIBLE
    }

    private final Notifying notifying;
    private final ReadOnlyObjectWrapper<NotificationChoice> choice;
    private final ReadOnlyObjectWrapper<List<String>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>(Trial.NONE);
    private final Latest chosen = new Latest();
    private final Latest trying = new Latest();

    /** Over what is chosen now. */
    public NotificationsModel(Notifying notifying) {
        this.notifying = notifying;
        this.choice = new ReadOnlyObjectWrapper<>(notifying.choice());
    }

    /** What is told, and when. */
    public ReadOnlyObjectProperty<NotificationChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** The names of the sources that are chosen, as last asked. */
    public ReadOnlyObjectProperty<List<String>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** What came of trying it out. */
    public ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** Asks which sources are chosen; forgets what came of a trial. */
    public void load() {
        trial.set(Trial.NONE);
        chosen.show(
                notifying.chosen(),
                feeds -> sources.set(feeds.stream().map(Feed::title).toList()),
                problem -> LOG.log(Level.WARNING, "The sources that are notified of cannot be read", problem));
    }

    /** Chooses. */
    public void change(UnaryOperator<NotificationChoice> change) {
        NotificationChoice now = change.apply(choice.get());
        choice.set(now);
        notifying.choose(now);
    }

    /** Has the desktop show one. */
    public void tryOut() {
        trying.show(
                notifying.tryOut(),
                shown -> trial.set(shown ? Trial.SHOWN : Trial.IMPOSSIBLE),
                problem -> LOG.log(Level.WARNING, "No notification could be tried out", problem));
    }
}
