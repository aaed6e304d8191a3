package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.ImportReport;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.imports.AddDoors;
import app.broadsheet.ui.imports.AddPane;
import app.broadsheet.ui.offline.OfflinePane;
import app.broadsheet.ui.search.SearchBox;
import app.broadsheet.ui.search.SuggestionsPane;
import app.broadsheet.ui.settings.AppearancePane;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The window: its parts put together, what it remembers, and what may be done with it from outside. FX thread only. */
public final class MainWindow {
    private final Desk desk;
    private final String version;
    private final WindowModels models;
    private final WindowPanes panes;
    private final ColumnsPane columns;
    private final WindowFlow flow;
    private final LiveUpdates updates;
    private final StatusLine statusLine;
    private final Overlays overlays;
    private final OpeningCommands opening;
    private final FeedListCommands lists;
    private final ToolBarPane toolBar;
    private final SearchFlow search;
    private final Scene scene;
    private final Words words = Words.of(MainWindow.class);
    private final FxThread fx = new FxThread();
    private final WindowMemoryKeeper memory;

    /**
     * Builds the window; nothing is asked of {@code desk} for long before {@link #start}.
     *
     * @param theme dresses the scene, and changes when the user chooses other looks
     * @param browse opens an address in the user's browser
     * @param version which Broadsheet this is
     */
    public MainWindow(Desk desk, Theme theme, Clock clock, Consumer<URI> browse, String version) {
        this.desk = desk;
        this.version = version;
        Ages ages = new Ages(clock, words.locale());
        models = WindowModels.of(desk, clock, fx);
        ScopeNames names = new ScopeNames(models.sidebar());
        ReadingCommands reading = new ReadingCommands(desk, models, words, fx, browse);
        FolderCommands folders =
                new FolderCommands(desk.subscriptions().folders(), models, reading, this::nameFolder, words, fx);
        TimelineCommand timeline = new TimelineCommand(desk.library(), models, this::showSheet, ages, words, fx);
        WindowActions actions = new WindowActions(
                desk,
                models,
                reading,
                folders,
                timeline::show,
                this::showAdding,
                this::showCatalogue,
                this::showHealth,
                this::showLooks,
                this::showOffline);
        statusLine =
                new StatusLine(models.status(), this::showFailures, models::showComments, this::showLooks, ages, words);
        ArticleDoor door = new ArticleDoor(
                browse,
                id -> models.shell().activate(id),
                timeline::show,
                statusLine::hover,
                this::showSheet,
                models.notices()::tell,
                desk.library().exports()::save);
        panes = WindowPanes.of(desk, models, actions, actions, door, names, ages);
        columns = panes.columns(words);
        AppearancePane looks = new AppearancePane(models.appearance());
        looks.getChildren().addAll(SettingsPanes.of(desk));
        AddDoors doors = new AddDoors(this::chooseFiles, this::showCatalogue, this::export);
        overlays = new Overlays(
                new AddPane(models.add(), doors, ages),
                looks,
                new OfflinePane(
                        OfflineWords.ready(models.status(), words),
                        OfflineWords.waiting(models.status(), words),
                        models.status().offlineProperty(),
                        new OfflineCommands(desk, models, names, this::overlays, this::stage, words, fx)));
        opening =
                new OpeningCommands(desk.opening(), models, overlays, this::showAdding, reading::fetchAdded, words, fx);
        lists = new FeedListCommands(desk, models.notices(), overlays, reading, opening::go, ages, words, fx);
        SuggestionsPane suggestions = new SuggestionsPane(models.search());
        toolBar = new ToolBarPane(
                models.status(),
                models.shell(),
                new SearchBox(models.search(), suggestions, panes.headlines()::focusList),
                actions,
                words);
        search = new SearchFlow(models, panes, reading);
        WindowCommands commands = new WindowCommands(desk, models, panes, overlays, folders, new Asked(), names, words);
        CommandRunner runner = new CommandRunner(
                models,
                panes,
                reading,
                this::showAdding,
                () -> overlays.sheet(close -> new KeySheet(words, close)),
                toolBar.searchBox()::begin,
                search::leave,
                commands,
                browse,
                words);
        memory = new WindowMemoryKeeper(desk.preferences(), models, columns, panes.headlines()::top);
        scene = memory.scene(WindowLayout.of(
                columns,
                toolBar,
                new MainMenu(models, runner::run, words),
                new SampleBanner(models.sample().hereProperty(), this::showCatalogue, reading::removeSample, words),
                statusLine,
                suggestions,
                new NoticePane(models.notices(), words),
                overlays.node(),
                what -> opening.take(what, this::openAll)));
        theme.dress(scene);
        new Keys(scene, overlays, runner::run);
        flow = new WindowFlow(
                models, panes, columns, reading, names, desk.offline().ahead()::opened);
        updates = new LiveUpdates(models);
        models.add().stateProperty().subscribe(opening::added);
        models.appearance().appearanceProperty().subscribe((_, chosen) -> theme.show(chosen));
    }

    /** What the window shows; its size is given by the stage, or by the one who draws it to a file. */
    public Scene scene() {
        return scene;
    }

    /** Begins to follow the store, and lists what was listed when the window was left. */
    public void start() {
        memory.restore();
        panes.attach();
        search.start();
        flow.start();
        updates.start(
                desk,
                () -> {
                    panes.tick();
                    statusLine.tick();
                },
                fx);
        var _ = models.sidebar().load();
        models.status().ask();
        models.sample().ask();
        panes.headlines().focusList();
    }

    /** Shows articles from now on, first the one that was read when the window was left: the list has been drawn. */
    public void read() {
        flow.read();
        search.watchIndex();
    }

    /** Gives the window its stage: where it was, and its title. Does not show it. */
    public void on(Stage stage) {
        stage.setScene(scene);
        memory.on(stage);
        models.article()
                .summaryProperty()
                .subscribe(article -> stage.setTitle(
                        article == null
                                ? words.get("window.title")
                                : words.get("window.title.article", article.headline())));
    }

    /** Opens files and addresses as if they had been dropped; completes when they are in the window. */
    public CompletableFuture<ImportReport> open(List<String> given) {
        return opening.open(given, false);
    }

    /** Shows an article, else a list, else what it shows already. */
    public void show(@Nullable ArticleId article, @Nullable Scope list) {
        models.show(article, list);
    }

    /** Remembers how the window is and lets go of everything; completes when that is stored. */
    public CompletableFuture<Void> close() {
        updates.stop();
        search.stop();
        flow.stop();
        panes.detach();
        return memory.keep();
    }

    private void openAll(List<String> given) {
        lists.open(given, others -> {
            var _ = opening.open(others, true);
        });
    }

    private void showAdding() {
        overlays.add(toolBar.addButton());
    }

    private void showCatalogue() {
        overlays.endAdding();
        lists.catalogue();
    }

    private void showHealth(FeedId feed) {
        lists.health(feed);
    }

    private void export() {
        overlays.endAdding();
        FilesDialog.save(scene.getWindow(), words.get("lists.export"), words.get("lists.export.file"))
                .ifPresent(lists::export);
    }

    private void nameFolder(FolderId folder) {
        panes.sidebar().name(folder);
    }

    private void showLooks() {
        overlays.looks(toolBar.looksButton());
    }

    private Overlays overlays() {
        return overlays;
    }

    private @Nullable Window stage() {
        return scene.getWindow();
    }

    private void showOffline() {
        overlays.offline(toolBar.offlineButton());
    }

    private void showSheet(Function<Runnable, Region> make) {
        overlays.sheet(make);
    }

    private void showFailures() {
        overlays.sheet(close ->
                new FailuresSheet(models.status().refreshProperty().get().failures(), words, close));
    }

    private void chooseFiles() {
        opening.choose(scene.getWindow(), this::openAll);
    }

    /** What is asked of the window by commands. */
    private final class Asked implements WindowCommands.Dialogs {
        @Override
        public void looks() {
            showLooks();
        }

        @Override
        public void importFiles() {
            chooseFiles();
        }

        @Override
        public void paste() {
            opening.paste(MainWindow.this::openAll);
        }

        @Override
        public void about() {
            overlays.sheet(close -> new AboutSheet(version, words, close));
        }

        @Override
        public void quit() {
            scene.getWindow().fireEvent(new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
        }

        @Override
        public void export() {
            MainWindow.this.export();
        }
    }
}
