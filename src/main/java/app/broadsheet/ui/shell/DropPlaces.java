package app.broadsheet.ui.shell;

import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.imports.Landing;
import app.broadsheet.ui.sidebar.ScopeNames;
import app.broadsheet.ui.sidebar.SidebarModel;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where what is dropped on a part of the window goes: on a folder of the sidebar, or its list, into that folder; on the saved
 * or starred articles among these; and where it goes to, is marked in the sidebar. FX thread only.
 */
final class DropPlaces {
    private final WindowPanes panes;
    private final SidebarModel sidebar;
    private final ScopeNames names;

    DropPlaces(WindowPanes panes, SidebarModel sidebar, ScopeNames names) {
        this.panes = panes;
        this.sidebar = sidebar;
        this.names = names;
    }

    /** Where what is dropped on {@code node} goes. */
    Landing at(Node node) {
        List<Node> around = Lineage.of(node).toList();
        if (around.contains(panes.sidebar())) {
            Scope row = panes.sidebar().scopeAt(node);
            return in(row instanceof Scope.InFeed ? folderOf(row) : row, null);
        }
        if (around.contains(panes.list())) {
            return in(sidebar.chosenProperty().get(), panes.list());
        }
        return around.contains(panes.article()) ? Landing.article(panes.article()) : Landing.WINDOW;
    }

    /** Marks in the sidebar where something will go; null when nothing is dragged. */
    void mark(@Nullable Landing landing) {
        sidebar.landingProperty().set(landing == null ? null : row(landing));
    }

    private Landing in(@Nullable Scope scope, @Nullable Node pane) {
        return switch (scope) {
            case Scope.InFolder in -> Landing.folder(in.folder(), names.name(in), pane);
            case Scope.Saved _ -> Landing.saved(pane);
            case Scope.Starred _ -> Landing.starred(pane);
            case null, default -> Landing.WINDOW;
        };
    }

    private @Nullable Scope folderOf(Scope feed) {
        FolderId folder = sidebar.spotOf(feed).folder();
        return folder == null ? null : new Scope.InFolder(folder);
    }

    private static @Nullable Scope row(Landing landing) {
        return switch (landing.spot()) {
            case WINDOW -> null;
            case FOLDER ->
                landing.to().folder() == null
                        ? null
                        : new Scope.InFolder(landing.to().folder());
            case SAVED, ARTICLE -> new Scope.Saved();
            case STARRED -> new Scope.Starred();
        };
    }
}
