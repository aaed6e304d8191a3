package app.broadsheet.ui.fx;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where a longer plain text is written: grows with it, and Tab leaves it. Wraps, unless there is anything in it that reads
 * from the right: JavaFX throws when it wraps such text itself (see {@link WrappedText}). Style class {@code
 * writing-area}. FX thread only.
 */
public final class WritingArea extends TextArea {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 16;
    private static final double CHARACTERS_A_ROW = 60;

    /** An empty one. */
    public WritingArea() {
        getStyleClass().add("writing-area");
        setWrapText(true);
        setPrefRowCount(FEWEST_ROWS);
        textProperty().subscribe(this::fit);
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

    private void fit(String text) {
        setWrapText(text.codePoints().noneMatch(WritingArea::readsFromTheRight));
        double rows = text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / CHARACTERS_A_ROW)))
                .sum();
        setPrefRowCount((int) Math.clamp(rows + (text.endsWith("\n") ? 1 : 0), FEWEST_ROWS, MOST_ROWS));
    }

    private static boolean readsFromTheRight(int point) {
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
