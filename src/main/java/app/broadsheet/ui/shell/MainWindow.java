package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.app.Release;
import app.broadsheet.model.ArticleId;
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
import app.broadsheet.ui.imports.Landing;
import app.broadsheet.ui.offline.OfflinePane;
import app.broadsheet.ui.search.SearchBox;
import app.broadsheet.ui.search.SuggestionsPane;
import app.broadsheet.ui.settings.AppearancePane;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window: its parts put together, what it remembers, and what may be done with it from outside. FX thread only. */
public final class MainWindow {
    private final Desk desk;
    private final WindowModels models;
    private final FirstQuestions first;
    private final WindowPanes panes;
    private final ColumnsPane columns;
    private final WindowFlow flow;
    private final LiveUpdates updates;
    private final StatusLine statusLine;
    private final ScopeNames names;
    private final Ages ages;
    private final Overlays overlays;
    private final OpeningCommands opening;
    private final Consumer<Release> releasePage;
    private final WindowDialogs dialogs;
    private final ToolBarPane toolBar;
    private final SearchFlow search;
    private final Scene scene;
    private final ZoneId zone;
    private final Words words = Words.of(MainWindow.class);
    private final FxThread fx = new FxThread();
    private final WindowMemoryKeeper memory;
    private final LateParts late = new LateParts();

    /**
     * Builds the window, while {@code desk} looks up what is to be listed first.
     *
     * @param theme dresses the scene, and changes when the user chooses other looks
     * @param browse opens an address in the user's browser
     * @param savePlace asks where everything of the user's is to be written
     * @param version which Broadsheet this is
     */
    public MainWindow(Desk desk, Theme theme, Clock clock, Consumer<URI> browse, SavePlace savePlace, String version) {
        this.desk = desk;
        zone = clock.getZone();
        ages = new Ages(clock, words.locale());
        models = WindowModels.of(desk, clock, fx);
        first = FirstQuestions.ask(desk.preferences(), models);
        names = new ScopeNames(models.sidebar());
        ReadingCommands reading = new ReadingCommands(desk, models, words, fx, browse);
        FolderCommands folders =
                new FolderCommands(desk.subscriptions().folders(), models, reading, this::nameFolder, words, fx);
        overlays = new Overlays(this::addPane, this::looksPane, this::offlinePane);
        opening =
                new OpeningCommands(desk.opening(), models, overlays, this::showAdding, reading::fetchAdded, words, fx);
        FeedListCommands lists =
                new FeedListCommands(desk, models.notices(), overlays, reading, opening::go, ages, words, fx);
        releasePage = release -> {
            browse.accept(release.page());
            desk.releases().opened(release);
        };
        dialogs = new WindowDialogs(
                overlays,
                opening,
                lists,
                models.status(),
                this::toolBar,
                this::stage,
                close -> new AboutSheet(version, desk.releases().newer(), releasePage, words, close),
                words);
        TimelineCommand timeline = new TimelineCommand(desk.library(), models, overlays::sheet, ages, words, fx);
        WindowActions actions = new WindowActions(
                desk,
                models,
                reading,
                folders,
                timeline::show,
                dialogs::adding,
                dialogs::catalogue,
                lists::health,
                dialogs::looks,
                dialogs::offline);
        statusLine = new StatusLine(
                models.status(), dialogs::failures, models::showComments, dialogs::looks, releasePage, ages, words);
        ArticleDoor door = new ArticleDoor(
                browse,
                id -> models.shell().activate(id),
                timeline::show,
                statusLine::hover,
                overlays::sheet,
                models.notices()::tell,
                desk.library().exports()::save);
        panes = WindowPanes.of(desk, models, actions, actions, door, names, ages);
        columns = panes.columns(words);
        SuggestionsPane suggestions = new SuggestionsPane(models.search());
        toolBar = new ToolBarPane(
                models.status(),
                models.shell(),
                new SearchBox(models.search(), suggestions, panes.headlines()::focusList),
                actions,
                words);
        search = new SearchFlow(models, panes, reading);
        WindowCommands commands =
                new WindowCommands(desk, models, panes, overlays, folders, dialogs, names, savePlace, words);
        CommandRunner runner = new CommandRunner(
                models,
                panes,
                reading,
                dialogs::adding,
                dialogs::keys,
                toolBar.searchBox()::begin,
                search::leave,
                commands,
                browse,
                words);
        memory = new WindowMemoryKeeper(desk.preferences(), models, columns, panes.headlines()::top);
        late.add(panes.sidebar()::fill);
        scene = memory.scene(WindowLayout.of(
                columns,
                toolBar,
                new MainMenu(models, runner::run, words),
                new SampleBanner(models.sample().hereProperty(), dialogs::catalogue, reading::removeSample, words),
                statusLine,
                suggestions,
                new NoticePane(models.notices(), words),
                overlays.node(),
                new DropPlaces(panes, models.sidebar(), names),
                dialogs::take,
                late));
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

    /** Begins to follow the store; what was listed when the window was left is on its way. */
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
        models.status().ask();
        models.sample().ask();
        panes.headlines().focusList();
    }

    /** Completes, on the FX thread, when the sources and the list have their first rows, or have none to show. */
    public CompletableFuture<Void> filled() {
        return first.answered();
    }

    /** Puts all that is not the list in its place, now that this has been drawn; completes when it is there. */
    public CompletableFuture<Void> fill() {
        return late.put();
    }

    /** Shows articles from now on, first the one that was read when the window was left: the list has been drawn. */
    public void read() {
        flow.read();
        panes.article().attach();
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
                                : words.get("window.title.article", article.name())));
    }

    /** Opens files and addresses as if they had been dropped; completes when they are in the window. */
    public CompletableFuture<ImportReport> open(List<String> given) {
        return opening.open(given, false, Landing.WINDOW);
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

    private AddPane addPane() {
        AddDoors doors = new AddDoors(dialogs::importFiles, dialogs::catalogue, dialogs::export);
        return new AddPane(models.add(), doors, ages);
    }

    private AppearancePane looksPane() {
        AppearancePane looks = new AppearancePane(models.appearance());
        looks.getChildren().addAll(SettingsPanes.of(desk, zone, releasePage));
        return looks;
    }

    private OfflinePane offlinePane() {
        return new OfflinePane(
                OfflineWords.ready(models.status(), words),
                OfflineWords.waiting(models.status(), words),
                models.status().offlineProperty(),
                new OfflineCommands(desk, models, names, overlays, this::stage, words, fx));
    }

    private void showAdding() {
        dialogs.adding();
    }

    private void nameFolder(FolderId folder) {
        panes.sidebar().name(folder);
    }

    private ToolBarPane toolBar() {
        return toolBar;
    }

    private @Nullable Window stage() {
        return scene.getWindow();
    }
}
