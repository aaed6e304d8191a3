package app.broadsheet.ui.article;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.selection.Findings;
import app.broadsheet.ui.fx.selection.TextPlace;
import java.text.NumberFormat;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * Finds words in the article: what is typed is found at once, Enter and Shift Enter go on and back, Esc ends it and leaves
 * selected what was looked at. FX thread only.
 */
final class FindBar extends HBox {
    private static final TextPlace BEGINNING = new TextPlace(0, 0);
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final ReadingScroll scroll;
    private final Words words;
    private @Nullable ReadText text;
    private @Nullable Findings findings;

    FindBar(ReadingScroll scroll, Words words) {
        this.scroll = scroll;
        this.words = words;
        getStyleClass().add("find-bar");
        managedProperty().bind(visibleProperty());
        field.setPromptText(words.get("find"));
        field.setAccessibleText(words.get("find"));
        field.getStyleClass().add("find-field");
        count.getStyleClass().add("find-count");
        previous = Icons.button(BootstrapIcons.CHEVRON_UP, words.get("find.previous"), () -> move(-1));
        next = Icons.button(BootstrapIcons.CHEVRON_DOWN, words.get("find.next"), () -> move(1));
        Button close = Icons.button(BootstrapIcons.X, words.get("find.close"), this::close);
        getChildren().addAll(field, count, previous, next, close);
        field.textProperty().subscribe((_, now) -> find(now, place()));
        // Before the field, which would keep Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
        tell();
    }

    /** Looks through another article, if it is looking at all; null for none. */
    void on(@Nullable ReadText newText) {
        text = newText;
        findings = null;
        if (isVisible()) {
            if (newText == null) {
                setVisible(false);
            } else {
                find(field.getText(), BEGINNING);
            }
        }
    }

    /** Begins to look, for what is selected if that is within one paragraph. */
    void open() {
        ReadText now = text;
        if (now == null) {
            return;
        }
        setVisible(true);
        if (getParent() != null) {
            getParent().layout(); // what is found is brought into what is left of the page
        }
        String selected = now.selectedWords();
        if (!selected.isEmpty()) {
            field.setText(selected);
        }
        find(field.getText(), now.selection().rangeProperty().get().from());
        field.requestFocus();
        field.selectAll();
    }

    /** Goes to the next (1) or the one before (−1); begins to look when it does not. */
    void move(int by) {
        if (!isVisible() || findings == null) {
            open();
        } else {
            findings.move(by);
            look();
        }
    }

    /** Ends looking. */
    void close() {
        ReadText within = text;
        if (isVisible() && within != null && findings != null) {
            findings.current().ifPresent(within.selection()::begin);
            findings.find("", BEGINNING);
        }
        setVisible(false);
        scroll.requestFocus();
    }

    private void find(String wanted, TextPlace from) {
        if (text != null && isVisible()) {
            Findings now = findings == null ? new Findings(text.passage()) : findings;
            findings = now;
            now.find(wanted, from);
            look();
        }
    }

    /** Where the search stands: typing on goes on from there. */
    private TextPlace place() {
        return findings == null
                ? BEGINNING
                : findings.current().map(range -> range.from()).orElse(BEGINNING);
    }

    private void look() {
        ReadText within = text;
        if (within != null && findings != null) {
            findings.current()
                    .ifPresent(range -> scroll.revealLine(within.passage().caret(range.from())));
        }
        tell();
    }

    private void tell() {
        int found = findings == null ? 0 : findings.count();
        boolean nothing = found == 0;
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.locale());
        count.setText(
                field.getText().isBlank()
                        ? ""
                        : nothing
                                ? words.get("find.nothing")
                                : words.get(
                                        "find.count",
                                        numbers.format(findings == null ? 0 : findings.index() + 1L),
                                        numbers.format(found)));
        previous.setDisable(nothing);
        next.setDisable(nothing);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!field.isFocused()) {
                    return;
                }
                move(event.isShiftDown() ? -1 : 1);
            }
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> close();
            default -> {
                if (event.getCode() == KeyCode.G && event.isShortcutDown()) {
                    move(event.isShiftDown() ? -1 : 1);
                    break;
                }
                return;
            }
        }
        event.consume();
    }
}
