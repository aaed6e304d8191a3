package app.broadsheet.ui.fx.selection;

import app.broadsheet.app.TextForms;
import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.block.BlockCut;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What is selected of some blocks, and copying that. FX thread only.
 *
 * @param blocks those whose texts the passage of {@code selection} has, in the same order
 */
public record SelectedBlocks(List<Block> blocks, Selection selection) {
    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return selection.rangeProperty().get().isEmpty();
    }

    /** What is selected; the first and the last block may be cut. */
    public List<Block> cut() {
        TextRange range = selection.rangeProperty().get();
        return BlockCut.of(
                blocks,
                range.from().text(),
                range.from().offset(),
                range.to().text(),
                range.to().offset());
    }

    /** Puts what is selected on the clipboard as text and as HTML; does nothing when nothing is. */
    public void copy() {
        if (!isEmpty()) {
            List<Block> selected = cut();
            ClipboardContent content = new ClipboardContent();
            content.putString(TextForms.plain(selected));
            content.putHtml(TextForms.html(selected));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Whether a key asks for a copy. */
    public static boolean isCopy(KeyEvent event) {
        return event.isShortcutDown() && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT);
    }
}
