package app.broadsheet.ui.article;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.selection.Passage;
import app.broadsheet.ui.fx.selection.SelectedBlocks;
import app.broadsheet.ui.fx.selection.Selection;
import app.broadsheet.ui.fx.selection.SelectionKeys;
import app.broadsheet.ui.fx.selection.SelectionMouse;
import app.broadsheet.ui.fx.selection.TextRange;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** An article's text as one: what is selected of it, by mouse and keys, and copying that. FX thread only. */
final class ReadText {
    private final Passage passage;
    private final Selection selection;
    private final SelectedBlocks selected;
    private final SelectionKeys keys;
    private final ReadingScroll scroll;
    private final Runnable whole;

    /**
     * @param area where the mouse selects
     * @param blocks what {@code texts} say, headline and all
     * @param texts the nodes of the texts of {@code blocks}, in reading order
     * @param whole makes those nodes that are not there yet
     */
    ReadText(Node area, List<Block> blocks, List<WrappedText> texts, ReadingScroll scroll, Runnable whole) {
        this.scroll = scroll;
        this.whole = whole;
        passage = new Passage(texts);
        selection = new Selection(passage);
        selected = new SelectedBlocks(List.copyOf(blocks), selection);
        keys = new SelectionKeys(passage, selection);
        // The keys follow the mouse; buttons and cards take the focus after this.
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> scroll.requestFocus());
        SelectionMouse[] mouse = new SelectionMouse[1];
        mouse[0] = new SelectionMouse(
                area,
                passage,
                selection,
                event -> scroll.drag(event.getSceneX(), event.getSceneY(), mouse[0]::extendTo));
    }

    /** All of the text. */
    Passage passage() {
        whole.run();
        return passage;
    }

    Selection selection() {
        return selection;
    }

    /** Whether there is something to copy. */
    boolean isSelected() {
        return !selected.isEmpty();
    }

    /** What is selected, as blocks. */
    List<Block> selected() {
        return selected.cut();
    }

    /** What is selected when that is within one text, for looking it up; else nothing. */
    String selectedWords() {
        TextRange range = selection.rangeProperty().get();
        return range.from().text() == range.to().text()
                ? passage.text(range.from().text())
                        .substring(range.from().offset(), range.to().offset())
                        .strip()
                : "";
    }

    /** Puts what is selected on the clipboard as text and as HTML; does nothing when nothing is. */
    void copy() {
        selected.copy();
    }

    /** Does what a key asks for; false when it asks for nothing here. */
    boolean pressed(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown()) {
            whole.run();
        }
        if (SelectedBlocks.isCopy(event)) {
            copy();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE && isSelected()) {
            selection.clear();
            return true;
        }
        boolean all = event.getCode() == KeyCode.A;
        if (keys.pressed(event)) {
            if (!all) {
                scroll.revealLine(passage.caret(selection.caret()));
            }
            return true;
        }
        return false;
    }
}
