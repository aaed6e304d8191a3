package app.broadsheet.ui.offline;

import app.broadsheet.app.OfflineEdition;
import app.broadsheet.app.Space;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.SpaceUse;
import app.broadsheet.ui.fx.Latest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The space that is used, what is kept, and giving space back. FX thread only. */
public final class SpaceModel {
    private static final Logger LOG = Logger.getLogger(SpaceModel.class.getName());

    private final Space space;
    private final Function<FeedId, String> names;
    private final ReadOnlyObjectWrapper<@Nullable SpaceUse> use = new ReadOnlyObjectWrapper<>(this, "use");
    private final ObjectProperty<OfflineEdition> kept;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Latest latest = new Latest();

    /** @param names what a source is called; empty when it is not known */
    public SpaceModel(Space space, Function<FeedId, String> names) {
        this.space = space;
        this.names = names;
        this.kept = new SimpleObjectProperty<>(this, "kept", space.kept());
    }

    /** What takes how much; null while that is being worked out. */
    public ReadOnlyObjectProperty<@Nullable SpaceUse> useProperty() {
        return use.getReadOnlyProperty();
    }

    /** How much is kept, and for how long. */
    public ReadOnlyObjectProperty<OfflineEdition> keptProperty() {
        return kept;
    }

    /** Whether space is being given back. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    String name(FeedId feed) {
        return names.apply(feed);
    }

    /** Works out what takes how much. */
    public void ask() {
        latest.show(space.use(), use::set, problem -> LOG.log(Level.WARNING, "The space cannot be counted", problem));
    }

    /** Chooses how much is kept. */
    public void keep(OfflineEdition edition) {
        kept.set(edition);
        var _ = space.keep(edition);
    }

    /** Drops what is older or more than that. */
    public void cleanUp() {
        during(space.cleanUp());
    }

    /** Drops the pictures and full texts of a source. */
    public void free(FeedId feed) {
        during(space.free(feed));
    }

    private void during(CompletableFuture<Void> work) {
        busy.set(true);
        latest.show(
                work,
                _ -> {
                    busy.set(false);
                    ask();
                },
                problem -> {
                    busy.set(false);
                    LOG.log(Level.WARNING, "Space cannot be given back", problem);
                    ask();
                });
    }
}
