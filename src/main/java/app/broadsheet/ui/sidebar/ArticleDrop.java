package app.broadsheet.ui.sidebar;

import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.DraggedArticles;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Articles that are dropped on a smart view become what it shows: starred or unread. Sources and folders take none, since an
 * article is its source's. The row under the pointer has the pseudo-class {@code drop-into}.
 */
final class ArticleDrop {
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");

    private final SidebarCell cell;
    private final SidebarActions actions;

    private ArticleDrop(SidebarCell cell, SidebarActions actions) {
        this.cell = cell;
        this.actions = actions;
    }

    static void install(SidebarCell cell, SidebarActions actions) {
        ArticleDrop drop = new ArticleDrop(cell, actions);
        cell.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        cell.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> cell.pseudoClassStateChanged(INTO, false));
    }

    private void over(DragEvent event) {
        if (takes() && !DraggedArticles.of(event.getDragboard()).isEmpty()) {
            cell.pseudoClassStateChanged(INTO, true);
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var articles = DraggedArticles.of(event.getDragboard());
        cell.pseudoClassStateChanged(INTO, false);
        if (articles.isEmpty() || !takes()) {
            return;
        }
        if (cell.getItem().scope() instanceof Scope.Starred) {
            actions.starDropped(articles);
        } else {
            actions.unreadDropped(articles);
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private boolean takes() {
        SidebarRow row = cell.getItem();
        return row != null && (row.scope() instanceof Scope.Starred || row.scope() instanceof Scope.Unread);
    }
}
