package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.imports.Dragged;
import app.broadsheet.ui.imports.Landing;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** What the window shows over itself when it is asked to, and what comes of that. FX thread only. */
final class WindowDialogs implements WindowCommands.Dialogs {
    private final Overlays overlays;
    private final OpeningCommands opening;
    private final FeedListCommands lists;
    private final StatusModel status;
    private final Supplier<ToolBarPane> toolBar;
    private final Supplier<@Nullable Window> window;
    private final Function<Runnable, AboutSheet> about;
    private final Words words;

    /**
     * @param toolBar has the buttons that popovers point at
     * @param window null while there is none
     * @param about makes the sheet about this Broadsheet, with what closes it
     */
    WindowDialogs(
            Overlays overlays,
            OpeningCommands opening,
            FeedListCommands lists,
            StatusModel status,
            Supplier<ToolBarPane> toolBar,
            Supplier<@Nullable Window> window,
            Function<Runnable, AboutSheet> about,
            Words words) {
        this.overlays = overlays;
        this.opening = opening;
        this.lists = lists;
        this.status = status;
        this.toolBar = toolBar;
        this.window = window;
        this.about = about;
        this.words = words;
    }

    /** Asks what to add. */
    void adding() {
        overlays.add(toolBar.get().addButton());
    }

    @Override
    public void looks() {
        overlays.looks(toolBar.get().looksButton());
    }

    /** Shows what there is for reading with no network. */
    void offline() {
        overlays.offline(toolBar.get().offlineButton());
    }

    /** Shows the feeds to start with. */
    void catalogue() {
        overlays.endAdding();
        lists.catalogue();
    }

    /** Says which feeds failed, and why. */
    void failures() {
        overlays.sheet(close -> new FailuresSheet(status.refreshProperty().get().failures(), words, close));
    }

    void keys() {
        overlays.sheet(close -> new KeySheet(words, close));
    }

    @Override
    public void about() {
        overlays.sheet(about);
    }

    @Override
    public void importFiles() {
        opening.choose(window.get(), given -> openAll(given, Landing.WINDOW));
    }

    @Override
    public void paste() {
        opening.paste(given -> openAll(given, Landing.WINDOW));
    }

    /** Opens what was dropped. */
    void take(Dragged dropped, Landing at) {
        opening.take(dropped, at, given -> openAll(given, at));
    }

    @Override
    public void export() {
        overlays.endAdding();
        FilesDialog.save(window.get(), words.get("lists.export"), words.get("lists.export.file"), "OPML")
                .ifPresent(lists::export);
    }

    @Override
    public void quit() {
        Window stage = window.get();
        if (stage != null) {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private void openAll(List<String> given, Landing at) {
        lists.open(given, at, others -> {
            var _ = opening.open(others, true, at);
        });
    }
}
