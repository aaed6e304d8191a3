package app.broadsheet.ui.fx.selection;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Selects with the keys that text fields have for it: Shift with arrows, Home and End; Ctrl or Cmd for more at once. */
public final class SelectionKeys {
    private final Passage passage;
    private final Selection selection;
    private double column;
    private @Nullable TextPlace lineStep;

    public SelectionKeys(Passage passage, Selection selection) {
        this.passage = passage;
        this.selection = selection;
    }

    /** Does what a pressed key asks for; false when it asks for nothing here. */
    public boolean pressed(KeyEvent event) {
        boolean more = event.isShortcutDown() || event.isAltDown();
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.A) {
            selection.all();
            return true;
        }
        if (!event.isShiftDown()) {
            return false;
        }
        TextPlace from = selection.caret();
        TextPlace to = switch (event.getCode()) {
            case LEFT -> Steps.step(passage, from, passage.fromTheRight(from.text()), more);
            case RIGHT -> Steps.step(passage, from, !passage.fromTheRight(from.text()), more);
            case UP -> more ? textStart(from) : stepped(line(from, false));
            case DOWN -> more ? textEnd(from) : stepped(line(from, true));
            case HOME -> more ? passage.all().from() : passage.line(from).from();
            case END -> more ? passage.all().to() : passage.line(from).to();
            default -> null;
        };
        if (to == null) {
            return false;
        }
        selection.extend(to);
        return true;
    }

    private TextPlace stepped(TextPlace to) {
        lineStep = to;
        return to;
    }

    private TextPlace textStart(TextPlace from) {
        return from.offset() == 0 && from.text() > 0
                ? new TextPlace(from.text() - 1, 0)
                : new TextPlace(from.text(), 0);
    }

    private TextPlace textEnd(TextPlace from) {
        TextPlace end = passage.text(from).to();
        return from.equals(end) && from.text() + 1 < passage.size()
                ? passage.text(new TextPlace(from.text() + 1, 0)).to()
                : end;
    }

    /** The line below or above, as near as it has something to the column where the steps began. */
    private TextPlace line(TextPlace from, boolean down) {
        Bounds caret = passage.caret(from);
        if (!from.equals(lineStep)) {
            column = caret.getMinX();
        }
        double half = caret.getHeight() / 2;
        double y = down ? caret.getMaxY() + half : caret.getMinY() - half;
        Bounds area = passage.area(from.text());
        if (y > area.getMinY() && y < area.getMaxY()) {
            TextPlace within = passage.at(from.text(), column, y);
            if (!within.equals(from)) {
                return within;
            }
        }
        int next = from.text() + (down ? 1 : -1);
        if (next < 0 || next >= passage.size()) {
            return down ? passage.all().to() : passage.all().from();
        }
        Bounds beyond = passage.area(next);
        return passage.at(next, column, down ? beyond.getMinY() : beyond.getMaxY());
    }
}
