package app.broadsheet.ui.offline;

import app.broadsheet.app.Backfill;
import app.broadsheet.app.OfflineEdition;
import app.broadsheet.app.OfflineRules;
import app.broadsheet.app.Space;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Latest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is fetched ahead: of everything, of a folder, of a source, of saved articles. FX thread only. */
public final class RulesModel {
    private static final Logger LOG = Logger.getLogger(RulesModel.class.getName());

    private final OfflineRules rules;
    private final Space space;
    private final List<Scope> places;
    private final Function<Scope, String> names;
    private final Map<Scope, OfflineRule> chosen = new HashMap<>();
    private final ObjectProperty<Scope> place = new SimpleObjectProperty<>(this, "place", new Scope.Everything());
    private final ReadOnlyObjectWrapper<@Nullable OfflineRule> rule = new ReadOnlyObjectWrapper<>(this, "rule");
    private final ReadOnlyObjectWrapper<@Nullable Backfill> backfill = new ReadOnlyObjectWrapper<>(this, "backfill");
    private final Latest latest = new Latest();
    private final Latest latestBackfill = new Latest();

    /**
     * A model.
     *
     * @param places what rules can be for: everything, then folders and sources
     * @param names what a place is called
     */
    public RulesModel(OfflineRules rules, Space space, List<Scope> places, Function<Scope, String> names) {
        this.rules = rules;
        this.space = space;
        this.places = List.copyOf(places);
        this.names = names;
        place.subscribe(_ -> {
            latestBackfill.forget();
            backfill.set(null);
            show();
        });
    }

    List<Scope> places() {
        return places;
    }

    String name(Scope scope) {
        return names.apply(scope);
    }

    /** Of what it is shown. */
    public ObjectProperty<Scope> placeProperty() {
        return place;
    }

    /** What holds there by its own rule; null where it has none. */
    public ReadOnlyObjectProperty<@Nullable OfflineRule> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    /** What holds where nothing of its own was chosen. */
    OfflineRule general() {
        return chosen.getOrDefault(new Scope.Everything(), OfflineRule.DEFAULT).unchosenAt(place.get());
    }

    /** Reads what was chosen. */
    public void load() {
        latest.show(
                rules.all(),
                all -> {
                    chosen.clear();
                    chosen.putAll(all);
                    show();
                },
                problem -> LOG.log(Level.WARNING, "The rules cannot be read", problem));
    }

    /** What the last choice leaves alone, since it was here before; null for nothing to ask about. */
    public ReadOnlyObjectProperty<@Nullable Backfill> backfillProperty() {
        return backfill.getReadOnlyProperty();
    }

    /** Chooses for the place that is shown; null lets hold there what holds around it. */
    public void choose(@Nullable OfflineRule now) {
        Scope here = place.get();
        backfill.set(null);
        if (now == null) {
            latestBackfill.forget();
            chosen.remove(here);
            var _ = rules.remove(here);
        } else {
            chosen.put(here, now);
            latestBackfill.show(
                    rules.choose(here, now),
                    found -> backfill.set(found.articles() == 0 ? null : found),
                    problem -> LOG.log(Level.WARNING, "The rule cannot be kept", problem));
        }
        show();
    }

    /** Fetches what the last choice left alone, or leaves it at that. */
    public void answer(boolean fetch) {
        backfill.set(null);
        if (fetch) {
            var _ = rules.backfill(place.get());
        }
    }

    /** How much is fetched, and when. */
    OfflineEdition kept() {
        return space.kept();
    }

    void keep(UnaryOperator<OfflineEdition> how) {
        var _ = space.keep(how.apply(space.kept()));
        rules.look();
    }

    private void show() {
        OfflineRule own = chosen.get(place.get());
        rule.set(own == null && place.get() instanceof Scope.Everything ? OfflineRule.DEFAULT : own);
    }
}
