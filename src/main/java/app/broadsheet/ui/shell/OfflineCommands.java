package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Feed;
import app.broadsheet.model.Folder;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.offline.EditionFile;
import app.broadsheet.ui.offline.FlightPane;
import app.broadsheet.ui.offline.OfflineActions;
import app.broadsheet.ui.offline.RulesModel;
import app.broadsheet.ui.offline.RulesPane;
import app.broadsheet.ui.offline.SpaceModel;
import app.broadsheet.ui.offline.SpacePane;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What is asked for reading with no network: shows its sheets, and writes editions. FX thread only. */
final class OfflineCommands implements OfflineActions {
    private static final Logger LOG = Logger.getLogger(OfflineCommands.class.getName());

    private final Desk desk;
    private final WindowModels models;
    private final ScopeNames names;
    private final Overlays overlays;
    private final Supplier<@Nullable Window> owner;
    private final Words words;
    private final FxThread fx;

    OfflineCommands(
            Desk desk,
            WindowModels models,
            ScopeNames names,
            Overlays overlays,
            Supplier<@Nullable Window> owner,
            Words words,
            FxThread fx) {
        this.desk = desk;
        this.models = models;
        this.names = names;
        this.overlays = overlays;
        this.owner = owner;
        this.words = words;
        this.fx = fx;
    }

    @Override
    public void workOffline(boolean offline) {
        desk.connectivity().workOffline(offline);
    }

    @Override
    public void flight() {
        sheet(close -> new FlightPane(models.flight(), close));
    }

    @Override
    public void rules() {
        List<Scope> places = new ArrayList<>(List.of(new Scope.Everything()));
        for (Folder folder : models.sidebar().sourcesProperty().get().folders()) {
            places.add(new Scope.InFolder(folder.id()));
        }
        for (Feed feed : models.sidebar().sourcesProperty().get().feeds()) {
            places.add(new Scope.InFeed(feed.id()));
        }
        places.add(new Scope.Saved());
        RulesModel model = new RulesModel(
                desk.offline().rules(),
                desk.offline().space(),
                places,
                scope -> scope instanceof Scope.Everything ? words.get("rules.everything") : names.name(scope));
        sheet(close -> new RulesPane(model, close));
    }

    @Override
    public void space() {
        SpaceModel model = new SpaceModel(desk.offline().space(), models.sidebar()::title);
        sheet(close -> new SpacePane(model, close));
    }

    @Override
    public void export() {
        Scope scope = models.sidebar().chosenProperty().get();
        String title = words.get("edition.title", names.name(scope));
        EditionFile.ask(owner.get(), title).ifPresent(file -> write(scope, title, file));
    }

    private void write(Scope scope, String title, Path file) {
        models.notices().tell(words.get("notice.edition.writing"));
        var _ = desk.offline()
                .export()
                .save(ArticleQuery.newest(scope), title, file)
                .whenComplete((count, problem) -> fx.execute(() -> {
                    if (problem == null) {
                        models.notices().tell(words.count("notice.edition", count, file.getFileName()));
                    } else {
                        LOG.log(Level.WARNING, "An edition cannot be written", problem);
                        models.notices().tell(words.get("notice.edition.failed", file.getFileName()));
                    }
                }));
    }

    private void sheet(Function<Runnable, Region> make) {
        overlays.sheet(make);
    }
}
