package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.ui.fx.DragPicture;
import app.broadsheet.ui.fx.DraggedArticles;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/**
 * Rows are dragged to the sidebar, or out of the window as pages: all that are selected if the row under the pointer is one
 * of them, else that row alone.
 */
final class RowDrag {
    private final HeadlineCell cell;
    private final HeadlineActions actions;

    private RowDrag(HeadlineCell cell, HeadlineActions actions) {
        this.cell = cell;
        this.actions = actions;
    }

    static void install(HeadlineCell cell, HeadlineActions actions) {
        cell.setOnDragDetected(new RowDrag(cell, actions)::begin);
    }

    private void begin(MouseEvent event) {
        HeadlineRow row = cell.getItem();
        if (row == null) {
            return;
        }
        List<HeadlineRow> selected = cell.getListView().getSelectionModel().getSelectedItems();
        List<HeadlineRow> dragged = selected.contains(row) ? List.copyOf(selected) : List.of(row);
        Dragboard board = cell.startDragAndDrop(TransferMode.COPY);
        board.setContent(content(dragged));
        board.setDragView(DragPicture.of(cell.row()));
        event.consume();
    }

    private ClipboardContent content(List<HeadlineRow> rows) {
        ClipboardContent content = new ClipboardContent();
        List<ArticleSummary> articles = rows.stream().map(HeadlineRow::summary).toList();
        DraggedArticles.put(content, articles);
        actions.drag(articles)
                .ifPresent(files -> content.putFiles(
                        files.files().stream().map(Path::toFile).toList()));
        return content;
    }
}
