package app.broadsheet.ui.shell;

import app.broadsheet.app.Desk;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.sidebar.ScopeNames;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Does what is asked of the window itself: where the keyboard is, what lies over it, lists in and out. FX thread only. */
final class WindowCommands {
    private final Desk desk;
    private final WindowModels models;
    private final WindowPanes panes;
    private final Overlays overlays;
    private final FolderCommands folders;
    private final Dialogs dialogs;
    private final ScopeNames names;
    private final SavePlace savePlace;
    private final Words words;

    /** What the window shows when asked. */
    interface Dialogs {
        void looks();

        void importFiles();

        /** Keeps what is on the clipboard. */
        void paste();

        void about();

        void quit();

        /** Keeps the subscriptions in a file. */
        void export();
    }

    WindowCommands(
            Desk desk,
            WindowModels models,
            WindowPanes panes,
            Overlays overlays,
            FolderCommands folders,
            Dialogs dialogs,
            ScopeNames names,
            SavePlace savePlace,
            Words words) {
        this.desk = desk;
        this.models = models;
        this.panes = panes;
        this.overlays = overlays;
        this.folders = folders;
        this.dialogs = dialogs;
        this.names = names;
        this.savePlace = savePlace;
        this.words = words;
    }

    /** @param run runs what the palette offers */
    void run(Command command, Consumer<Command> run) {
        switch (command) {
            case PALETTE -> palette(run);
            case NEXT_PANE -> nextPane();
            case NEXT_SOURCE -> go(models.sidebar().beside(1));
            case PREVIOUS_SOURCE -> go(models.sidebar().beside(-1));
            case NEW_FOLDER -> newFolder();
            case LOOKS -> dialogs.looks();
            case IMPORT -> dialogs.importFiles();
            case PASTE -> dialogs.paste();
            case EXPORT -> dialogs.export();
            case EXPORT_ALL ->
                new BackupCommands(desk.backup(), models.notices(), overlays, words, new FxThread()).export(savePlace);
            case WORK_OFFLINE ->
                desk.connectivity()
                        .workOffline(!models.status().offlineProperty().get());
            case ABOUT -> dialogs.about();
            case QUIT -> dialogs.quit();
            default -> throw new IllegalArgumentException(command.name());
        }
    }

    /** Lists a scope and puts the keyboard there. */
    void go(Scope scope) {
        models.sidebar().reveal(scope);
        models.sidebar().chosenProperty().set(scope);
        models.shell().bring(ShellModel.Front.HEADLINES);
        panes.headlines().focusList();
    }

    private void palette(Consumer<Command> run) {
        PaletteModel offered = new PaletteModel(PaletteEntries.of(
                models.sidebar().sourcesProperty().get(), names, new CommandNames(words), run, this::go));
        overlays.sheet(close -> new PaletteSheet(offered, words, close));
    }

    private void nextPane() {
        // Where there is no room for all of them, the pane comes to the front with the keyboard.
        if (isIn(panes.sidebar())) {
            models.shell().bring(ShellModel.Front.HEADLINES);
            panes.headlines().focusList();
        } else if (isIn(panes.headlines())) {
            models.shell().bring(ShellModel.Front.ARTICLE);
            panes.article().focusArticle();
        } else {
            models.shell().bring(ShellModel.Front.SIDEBAR);
            panes.sidebar().focusList();
        }
    }

    private void newFolder() {
        models.shell().bring(ShellModel.Front.SIDEBAR);
        var _ = folders.add(null);
    }

    private static boolean isIn(Node pane) {
        return Lineage.of(pane.getScene().getFocusOwner()).anyMatch(pane::equals);
    }
}
