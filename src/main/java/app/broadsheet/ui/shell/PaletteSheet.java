package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.FxThread;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.sidebar.ScopeNames;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Every command and every source, found by typing: arrows choose, Enter goes, Esc leaves. */
final class PaletteSheet extends VBox {
    private static final int MOST_ROWS = 10;

    private final PaletteModel model;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ListView<PaletteEntry> list;

    PaletteSheet(PaletteModel model, Words words, Runnable close) {
        this.model = model;
        this.close = close;
        this.list = new ListView<>(model.found());
        getStyleClass().addAll("panel-sheet", "palette");
        setMaxHeight(USE_PREF_SIZE);
        // From above, so that the field stays where it is while what is found becomes less.
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        typed.setPromptText(words.get("palette.prompt"));
        typed.setAccessibleText(words.get("palette.prompt"));
        typed.textProperty().subscribe(this::type);
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(words.get("palette.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(model.found().size(), 1, MOST_ROWS) * list.getFixedCellSize(),
                        list.fixedCellSizeProperty(),
                        model.found()));
        Label none = new Label(words.get("palette.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(typed, list);
        new FxThread().later(typed::requestFocus);
    }

    private void type(String text) {
        model.type(text);
        choose(0);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean done = switch (event.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> run();
            case ESCAPE -> {
                close.run();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean choose(int index) {
        int last = model.found().size() - 1;
        if (last >= 0) {
            int wanted = Math.clamp(index, 0, last);
            list.getSelectionModel().clearAndSelect(wanted);
            list.scrollTo(Math.max(0, wanted - 3));
        }
        return true;
    }

    private boolean run() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close.run();
            entry.run().run();
        }
        return true;
    }

    private static final class Cell extends ListCell<PaletteEntry> {
        private final Label title = new Label();
        private final Label hint = new Label();
        private final Region space = new Region();

        Cell() {
            getStyleClass().add("palette-cell");
            hint.getStyleClass().add("hint");
            title.setMinWidth(0);
            hint.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(space, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(entry.title());
            hint.setText(entry.hint());
            HBox row = new HBox(
                    Icons.icon(
                            entry.scope() == null ? BootstrapIcons.CHEVRON_RIGHT : ScopeNames.ikon(entry.scope()),
                            "kind"),
                    title,
                    space,
                    hint);
            row.getStyleClass().add("row");
            setGraphic(row);
            setAccessibleText(entry.hint().isEmpty() ? entry.title() : entry.title() + ", " + entry.hint());
        }
    }
}
