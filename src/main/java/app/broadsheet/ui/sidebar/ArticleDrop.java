package app.broadsheet.ui.sidebar;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.DraggedArticles;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Articles that are dropped on a smart view become what it shows: starred or unread. A folder holds sources, and a list of
 * articles shows what its sources published: so articles that are dropped on one bring their sources there, with all that is
 * theirs. Sources take none. The row under the pointer has the pseudo-class {@code drop-into}.
 */
final class ArticleDrop {
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");

    private final SidebarCell cell;
    private final SidebarModel model;
    private final SidebarActions actions;

    private ArticleDrop(SidebarCell cell, SidebarModel model, SidebarActions actions) {
        this.cell = cell;
        this.model = model;
        this.actions = actions;
    }

    static void install(SidebarCell cell, SidebarModel model, SidebarActions actions) {
        ArticleDrop drop = new ArticleDrop(cell, model, actions);
        cell.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        cell.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> cell.pseudoClassStateChanged(INTO, false));
    }

    private void over(DragEvent event) {
        if (takes(DraggedArticles.of(event.getDragboard()))) {
            cell.pseudoClassStateChanged(INTO, true);
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        DraggedArticles dragged = DraggedArticles.of(event.getDragboard());
        cell.pseudoClassStateChanged(INTO, false);
        if (!takes(dragged)) {
            return;
        }
        switch (cell.getItem().scope()) {
            case Scope.Starred _ -> actions.starDropped(dragged.articles());
            case Scope.InFolder(FolderId folder) -> actions.fileDropped(elsewhere(dragged, folder), folder);
            default -> actions.unreadDropped(dragged.articles());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private boolean takes(DraggedArticles dragged) {
        SidebarRow row = cell.getItem();
        return row != null
                && !dragged.articles().isEmpty()
                && switch (row.scope()) {
                    case Scope.Starred _, Scope.Unread _ -> true;
                    case Scope.InFolder(FolderId folder) ->
                        !elsewhere(dragged, folder).isEmpty();
                    default -> false;
                };
    }

    /** The sources of what is dragged that are not in the folder, nor in one within it. */
    private Set<FeedId> elsewhere(DraggedArticles dragged, FolderId folder) {
        Set<FeedId> sources = new LinkedHashSet<>(dragged.sources());
        sources.removeAll(model.feedsIn(folder));
        return sources;
    }
}
