package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.WindowMemory;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ImportReport;
import app.broadsheet.ui.article.ArticleDoor;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Theme;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.imports.AddPane;
import app.broadsheet.ui.imports.DropTarget;
import app.broadsheet.ui.offline.FlightPane;
import app.broadsheet.ui.offline.OfflinePane;
import app.broadsheet.ui.search.ResultsBar;
import app.broadsheet.ui.search.SearchBox;
import app.broadsheet.ui.search.SuggestionsPane;
import app.broadsheet.ui.settings.AppearancePane;
import app.broadsheet.ui.settings.FetchingModel;
import app.broadsheet.ui.settings.FetchingPane;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: its parts put together, what it remembers, and what may be done with it from outside. FX thread only. */
public final class MainWindow {
    private final Desk desk;
    private final WindowModels models;
    private final WindowPanes panes;
    private final ColumnsPane columns;
    private final WindowFlow flow;
    private final LiveUpdates updates;
    private final StatusLine statusLine;
    private final Overlays overlays;
    private final OpeningCommands opening;
    private final ToolBarPane toolBar;
    private final SuggestionsPane suggestions;
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
     */
    public MainWindow(Desk desk, Theme theme, Clock clock, Consumer<URI> browse) {
        this.desk = desk;
        Ages ages = new Ages(clock, words.locale());
        models = WindowModels.of(desk, clock, fx);
        ScopeNames names = new ScopeNames(models.sidebar());
        ReadingCommands reading = new ReadingCommands(desk, models, words, fx, browse);
        WindowActions actions = new WindowActions(
                desk,
                models,
                reading,
                this::showAdding,
                this::showKeys,
                this::showLooks,
                this::showOffline,
                this::showFlight);
        statusLine = new StatusLine(models.status(), this::showFailures, ages, words);
        ArticleDoor door = new ArticleDoor(
                browse,
                id -> models.shell().activate(id),
                statusLine::hover,
                this::showSheet,
                models.notices()::tell,
                desk.library().exports()::save);
        panes = WindowPanes.of(desk, models, actions, actions, door, names, ages);
        columns = new ColumnsPane(
                panes.sidebar(),
                panes.list(),
                panes.article(),
                words.get("divider.sidebar"),
                words.get("divider.headlines"));
        AppearancePane looks = new AppearancePane(models.appearance());
        looks.getChildren()
                .add(new FetchingPane(new FetchingModel(desk.preferences().pace(), desk.preferences()::pace)));
        overlays = new Overlays(
                new AddPane(models.add(), this::chooseFiles),
                looks,
                new OfflinePane(
                        models.status()
                                .statusProperty()
                                .map(now -> words.get("status.ready", now.ready(), now.articles())),
                        models.status().offlineProperty(),
                        actions));
        opening =
                new OpeningCommands(desk.opening(), models, overlays, this::showAdding, reading::fetchAdded, words, fx);
        suggestions = new SuggestionsPane(models.search());
        toolBar = new ToolBarPane(
                models.status(),
                models.shell(),
                new SearchBox(models.search(), suggestions, panes.headlines()::focusList),
                actions,
                words);
        search = new SearchFlow(models, panes);
        panes.headlines()
                .putBelowHeading(new ResultsBar(
                        models.search(), models.savedSearches(), reading::saveSearch, reading::removeSearch));
        scene = new Scene(layOut(reading));
        theme.dress(scene);
        new Keys(
                scene,
                overlays,
                new CommandRunner(
                        models,
                        panes,
                        reading,
                        this::showAdding,
                        this::showKeys,
                        toolBar.searchBox()::begin,
                        search::leave,
                        browse,
                        words)::run);
        flow = new WindowFlow(models, panes, columns, reading, names);
        updates = new LiveUpdates(models);
        memory = new WindowMemoryKeeper(desk.preferences(), models, columns, panes.headlines()::top);
        models.add().stateProperty().subscribe(opening::added);
        models.appearance().appearanceProperty().subscribe((_, chosen) -> theme.show(chosen));
    }

    private StackPane layOut(ReadingCommands reading) {
        BorderPane window = new BorderPane(columns);
        window.setTop(
                new VBox(toolBar, new SampleBanner(models.sample().hereProperty(), reading::removeSample, words)));
        window.setBottom(statusLine);
        window.getStyleClass().add("window");
        StackPane root = new StackPane();
        root.getStyleClass().add("window-root");
        DropTarget drop = new DropTarget(root, this::openAll);
        NoticePane notice = new NoticePane(models.notices(), words);
        StackPane notices = new StackPane(notice);
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        root.getChildren().addAll(window, suggestions, notices, overlays.node(), drop.hint());
        return root;
    }

    /** What the window shows; its size is given by the stage, or by the one who draws it to a file. */
    public Scene scene() {
        return scene;
    }

    /** Begins to follow the store, and shows what was shown when the window was left. */
    public void start() {
        memory.restore();
        panes.attach();
        search.start();
        flow.start();
        updates.start(desk, this::tick, fx);
        var _ = models.sidebar().load();
        models.status().ask();
        models.sample().ask();
        panes.headlines().focusList();
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

    /** Shows an article. */
    public void show(ArticleId article) {
        models.shell().activate(article);
    }

    /** How the window is now. */
    public WindowMemory memory() {
        return memory.now();
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
        // The report says what went wrong; a failure beyond it has been told in a notice.
        var _ = opening.open(given, true);
    }

    private void tick() {
        panes.tick();
        statusLine.tick();
    }

    private void showAdding() {
        overlays.add(toolBar.addButton());
    }

    private void showLooks() {
        overlays.looks(toolBar.looksButton());
    }

    private void showOffline() {
        overlays.offline(toolBar.offlineButton());
    }

    private void showFlight() {
        overlays.sheet(close -> new FlightPane(models.flight(), close));
    }

    private void showKeys() {
        overlays.sheet(close -> new KeySheet(words, close));
    }

    private void showSheet(Function<Runnable, Region> make) {
        overlays.sheet(make);
    }

    private void showFailures() {
        overlays.sheet(close ->
                new FailuresSheet(models.status().refreshProperty().get().failures(), words, close));
    }

    private void chooseFiles() {
        FilesDialog.ask(scene.getWindow(), words.get("files.title")).ifPresent(files -> {
            overlays.endAdding();
            openAll(files);
        });
    }
}
