package app.broadsheet.ui.fx;

import java.util.function.ToDoubleFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Where a longer plain text is written: wraps, grows with it, and Tab leaves it. Text that reads from the right is aligned
 * to the right. JavaFX throws when it wraps such text itself (see {@link WrappedText}), so where there is any, the breaks
 * are put in here ({@link SoftBreaks}): {@link #writtenProperty} has none of them, and neither has what is copied. Style
 * class {@code writing-area}, with the pseudo-class {@code right-to-left} where there is any such text: it has to be set in
 * a typeface that has its letters ({@link RightToLeftRuns} says why). FX thread only.
 */
public final class WritingArea extends TextArea {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 16;
    private static final double CHARACTERS_A_ROW = 60;
    /** For the bar at the side, and for what the letters of a line take more than its words. */
    private static final double SLACK = 24;

    private final StringProperty written = new SimpleStringProperty(this, "written", "");
    /** What the sign at the end of a line takes at most, in spaces; it is not seen, but scrolled to. */
    private static final int TAB = 8;

    private double room;
    private boolean ownBreaks;

    /** An empty one. */
    public WritingArea() {
        getStyleClass().add("writing-area");
        setWrapText(true);
        setPrefRowCount(FEWEST_ROWS);
        setTextFormatter(new TextFormatter<>(this::flowing));
        textProperty().subscribe(this::fit);
        written.subscribe(text -> {
            if (!plain(getText()).equals(text)) {
                setText(text);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                requestFocusTraversal(
                        event.isShiftDown()
                                ? javafx.scene.TraversalDirection.PREVIOUS
                                : javafx.scene.TraversalDirection.NEXT);
            }
        });
    }

    /** What is written, without the breaks that only the width asks for. */
    public StringProperty writtenProperty() {
        return written;
    }

    @Override
    public void copy() {
        String selected = getSelectedText();
        if (readsFromTheRight(getText())) {
            selected = SoftBreaks.strip(selected);
        }
        if (!selected.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    /** The lines are broken before JavaFX measures them: it would throw also for text that it is not to wrap. */
    @Override
    protected void layoutChildren() {
        Insets around = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        room = getWidth() - snappedLeftInset() - snappedRightInset() - around.getLeft() - around.getRight() - SLACK;
        reflow();
        super.layoutChildren();
    }

    private void fit(String text) {
        String plain = plain(text);
        boolean own = readsFromTheRight(plain);
        setWrapText(!own);
        if (own != ownBreaks) {
            ownBreaks = own;
            pseudoClassStateChanged(RIGHT_TO_LEFT, own);
            setStyle(own ? "-fx-font-family: \"" + Fonts.bothWays() + "\"" : "");
        }
        setNodeOrientation(TextDirection.of(plain, NodeOrientation.LEFT_TO_RIGHT));
        double rows = text.lines()
                .mapToDouble(line -> own ? 1 : Math.max(1, Math.ceil(line.length() / CHARACTERS_A_ROW)))
                .sum();
        setPrefRowCount((int) Math.clamp(rows + (text.endsWith("\n") ? 1 : 0), FEWEST_ROWS, MOST_ROWS));
        written.set(plain);
    }

    /** A change of what is shown, so that it is one of what is written. */
    private TextFormatter.Change flowing(TextFormatter.Change change) {
        String before = change.getControlText();
        if (!change.isContentChange() || !readsFromTheRight(before + change.getText())) {
            return change;
        }
        boolean broken = readsFromTheRight(before);
        String plain = plain(before);
        String typed = SoftBreaks.cleaned(change.getText());
        int from = broken ? SoftBreaks.written(before, change.getRangeStart()) : change.getRangeStart();
        int to = broken ? Math.max(from, SoftBreaks.written(before, change.getRangeEnd())) : change.getRangeEnd();
        if (from == to && typed.isEmpty()) {
            // Only a break of ours was deleted: the letter before it is meant, or the one behind.
            if (change.getControlCaretPosition() == change.getRangeEnd()) {
                from = from == 0 ? 0 : plain.offsetByCodePoints(from, -1);
            } else {
                to = to == plain.length() ? to : plain.offsetByCodePoints(to, 1);
            }
        }
        String begin = broken ? plain.substring(0, from) : SoftBreaks.cleaned(plain.substring(0, from));
        String end = broken ? plain.substring(to) : SoftBreaks.cleaned(plain.substring(to));
        String shown = shown(begin + typed + end);
        int caret = SoftBreaks.shown(shown, begin.length() + typed.length());
        narrow(change, before, shown);
        change.setCaretPosition(caret);
        change.setAnchor(caret);
        return change;
    }

    /** Breaks the lines anew, for another width or font. */
    private void reflow() {
        String before = getText();
        String shown = shown(plain(before));
        if (!shown.equals(before)) {
            int caret = SoftBreaks.written(before, getCaretPosition());
            int anchor = SoftBreaks.written(before, getAnchor());
            setText(plain(before));
            selectRange(SoftBreaks.shown(getText(), anchor), SoftBreaks.shown(getText(), caret));
        }
    }

    private String shown(String plain) {
        if (room <= 0 || !readsFromTheRight(plain)) {
            return plain;
        }
        TextRuler ruler = TextRuler.of(getScene());
        ToDoubleFunction<String> width = piece -> ruler.width(piece, getFont());
        double least = room - TAB * ruler.width(" ", getFont());
        return SoftBreaks.flow(plain, width, Math.max(least, room / 2));
    }

    /** Changes no more of the text than is different, so that undoing it brings little of it back. */
    private static void narrow(TextFormatter.Change change, String before, String now) {
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int after = 0;
        while (after < most - same
                && before.charAt(before.length() - 1 - after) == now.charAt(now.length() - 1 - after)) {
            after++;
        }
        change.setRange(same, before.length() - after);
        change.setText(now.substring(same, now.length() - after));
    }

    private static String plain(String shown) {
        return readsFromTheRight(shown) ? SoftBreaks.strip(shown) : shown;
    }

    private static boolean readsFromTheRight(String text) {
        return text.codePoints().anyMatch(WritingArea::fromRight);
    }

    private static boolean fromRight(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
