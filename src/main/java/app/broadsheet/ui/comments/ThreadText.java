package app.broadsheet.ui.comments;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Lineage;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.selection.Passage;
import app.broadsheet.ui.fx.selection.SelectedBlocks;
import app.broadsheet.ui.fx.selection.Selection;
import app.broadsheet.ui.fx.selection.SelectionKeys;
import app.broadsheet.ui.fx.selection.SelectionMouse;
import app.broadsheet.ui.fx.selection.TextRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The text of all comments in sight as one: selected by mouse and by keys, copied as text and as HTML. The keys come from the
 * scroll pane around it, which has the focus while one reads. FX thread only.
 */
final class ThreadText {
    private final List<WrappedText> texts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Passage passage = new Passage(texts);
    private final Selection selection = new Selection(passage);
    private final SelectedBlocks selected = new SelectedBlocks(blocks, selection);
    private final SelectionKeys keys = new SelectionKeys(passage, selection);
    private @Nullable ScrollPane scroll;
    /** Whether the mouse was in here last, and not in the article. */
    private boolean active;

    private void focus(Node within) {
        if (scroll == null) {
            Lineage.of(within)
                    .filter(ScrollPane.class::isInstance)
                    .findFirst()
                    .ifPresent(around -> listen((ScrollPane) around));
        }
        if (scroll != null) {
            scroll.requestFocus();
            active = true;
        }
    }

    private void listen(ScrollPane around) {
        scroll = around;
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!event.isShiftDown()) {
                clear();
                active = false;
            }
        });
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget().equals(around) && pressed(event)) {
                event.consume();
            }
        });
    }

    /** Begins again with nothing: other comments are shown. */
    void restart() {
        clear();
        selection.begin(TextRange.NOTHING);
        active = false;
        texts.clear();
        blocks.clear();
    }

    /** Takes in what a comment says, below those before. */
    void add(CommentNode comment, List<Block> said) {
        if (comment.texts().isEmpty()) {
            return;
        }
        texts.addAll(comment.texts());
        blocks.addAll(said);
        comment.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (comment.isText(event.getTarget())) {
                focus(comment);
            }
        });
        var _ = new SelectionMouse(comment, passage, selection, _ -> {});
    }

    private void clear() {
        if (!selected.isEmpty()) {
            selection.clear();
        }
    }

    private boolean pressed(KeyEvent event) {
        if (!selected.isEmpty() && SelectedBlocks.isCopy(event)) {
            selected.copy();
            return true;
        }
        if (!selected.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            clear();
            return true;
        }
        return active && !texts.isEmpty() && event.isShiftDown() && keys.pressed(event);
    }
}
