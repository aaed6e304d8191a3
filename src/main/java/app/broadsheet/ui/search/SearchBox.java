package app.broadsheet.ui.search;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Words;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The one box that searches everything, as it is typed. Style class {@code search-box}. FX thread only. */
public final class SearchBox extends CustomTextField {
    /** In pixels: as wide, the box has room for the whole prompt. */
    private static final double LONG = 280;

    private final SearchModel model;
    private final SuggestionsPane suggestions;
    private final Runnable toList;

    /**
     * @param suggestions what lies below the box while it is typed in
     * @param toList gives the keys to the results
     */
    public SearchBox(SearchModel model, SuggestionsPane suggestions, Runnable toList) {
        this.model = model;
        this.suggestions = suggestions;
        this.toList = toList;
        Words words = Words.of(SearchBox.class);
        getStyleClass().add("search-box");
        widthProperty()
                .subscribe(width -> setPromptText(words.get(width.doubleValue() < LONG ? "prompt.short" : "prompt")));
        setAccessibleText(words.get("prompt"));
        LateTooltip.set(this, words.get("box.tip"));
        setLeft(Icons.icon(BootstrapIcons.SEARCH, "search-icon"));
        Button clear = Icons.button(BootstrapIcons.X, words.get("clear"), this::leave);
        clear.getStyleClass().add("clear-search");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        textProperty().bindBidirectional(model.textProperty());
        textProperty().subscribe((_, _) -> changed());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                suggestions.close();
            }
        });
        setOnMouseClicked(_ -> suggest());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        suggestions.under(this, this::pick);
    }

    /** Gives the keys to the box, all that was typed selected, and suggests what may be typed. */
    public void begin() {
        requestFocus();
        selectAll();
        suggest();
    }

    private void changed() {
        if (isFocused()) {
            suggest();
        }
    }

    private void suggest() {
        model.suggest();
        suggestions.open();
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> suggestions.move(1) || leaveTo();
            case UP -> suggestions.move(-1);
            case ENTER -> suggestions.pickChosen() || leaveTo();
            case TAB -> !event.isShiftDown() && suggestions.pickChosen();
            case ESCAPE -> {
                leave();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void pick(String completed) {
        setText(completed);
        end();
    }

    private boolean leaveTo() {
        suggestions.close();
        toList.run();
        return true;
    }

    private void leave() {
        suggestions.close();
        model.clear();
        toList.run();
    }
}
