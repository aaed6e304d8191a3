package app.broadsheet.ui.sidebar;

import app.broadsheet.model.FeedId;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.Scope;
import app.broadsheet.model.SourceSpot;
import app.broadsheet.ui.fx.DragPicture;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * Sources and folders are dragged to where they should be: into a folder, or before or behind another row of their kind.
 * The row under the pointer has the pseudo-class {@code drop-into}, {@code drop-before} or {@code drop-behind}.
 */
final class SourceDrag {
    private static final DataFormat FORMAT = new DataFormat("application/x-broadsheet-source");
    private static final Map<DropPlace, PseudoClass> CUES = Map.of(
            DropPlace.INTO, PseudoClass.getPseudoClass("drop-into"),
            DropPlace.BEFORE, PseudoClass.getPseudoClass("drop-before"),
            DropPlace.BEHIND, PseudoClass.getPseudoClass("drop-behind"));

    private final SidebarCell cell;
    private final SidebarModel model;
    private final SidebarActions actions;

    private SourceDrag(SidebarCell cell, SidebarModel model, SidebarActions actions) {
        this.cell = cell;
        this.model = model;
        this.actions = actions;
    }

    static void install(SidebarCell cell, SidebarModel model, SidebarActions actions) {
        SourceDrag drag = new SourceDrag(cell, model, actions);
        cell.setOnDragDetected(drag::begin);
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(_ -> drag.cue(null));
        cell.setOnDragDropped(drag::drop);
    }

    private void begin(MouseEvent event) {
        SidebarRow row = cell.getItem();
        if (row != null && (row.isFeed() || row.isFolder()) && !cell.isEditing()) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            board.setContent(Map.of(FORMAT, text(row.scope())));
            board.setDragView(DragPicture.of(cell));
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(FORMAT)) {
            DropPlace place = place(event);
            cue(place);
            if (place != null) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Scope dragged = dragged(event.getDragboard());
        DropPlace place = place(event);
        SidebarRow row = cell.getItem();
        cue(null);
        if (dragged != null) {
            if (place != null && row != null) {
                SourceSpot spot = model.spot(row.scope(), place);
                if (!spot.equals(model.spotOf(dragged)) && !dragged.equals(spot.before())) {
                    actions.move(dragged, spot);
                }
            }
            event.setDropCompleted(place != null);
            event.consume();
        }
    }

    private @Nullable DropPlace place(DragEvent event) {
        Scope dragged = dragged(event.getDragboard());
        SidebarRow row = cell.getItem();
        return dragged == null || row == null || model.isIn(row.scope(), dragged)
                ? null
                : DropPlace.of(dragged, row.scope(), event.getY() / Math.max(1, cell.getHeight()));
    }

    private void cue(@Nullable DropPlace place) {
        CUES.forEach((each, cue) -> cell.pseudoClassStateChanged(cue, each == place));
    }

    private static String text(Scope scope) {
        return scope instanceof Scope.InFeed(FeedId feed)
                ? "feed " + feed.value()
                : scope instanceof Scope.InFolder(FolderId folder) ? "folder " + folder.value() : "";
    }

    private static @Nullable Scope dragged(Dragboard board) {
        String[] words = board.getContent(FORMAT) instanceof String text ? text.split(" ") : new String[0];
        if (words.length != 2 || !words[1].matches("-?\\d{1,18}")) {
            return null;
        }
        long id = Long.parseLong(words[1]);
        return words[0].equals("feed") ? new Scope.InFeed(new FeedId(id)) : new Scope.InFolder(new FolderId(id));
    }
}
