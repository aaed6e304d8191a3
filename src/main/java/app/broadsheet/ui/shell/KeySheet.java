package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All keys at a glance, in two columns where there is room for them. */
final class KeySheet extends VBox {
    private static final double TWO_FROM = 800;

    private final GridPane grid = new GridPane();
    private final List<Label> keys = new ArrayList<>();
    private final List<Label> meanings = new ArrayList<>();

    KeySheet(Words words, Runnable close) {
        getStyleClass().addAll("panel-sheet", "key-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(words.get("keys.title"));
        title.getStyleClass().add("sheet-title");
        grid.getStyleClass().add("key-grid");
        CommandNames names = new CommandNames(words);
        List<Command> commands = Stream.of(Command.values())
                .filter(command -> !names.key(command).isEmpty())
                .toList();
        for (Command command : commands) {
            Label key = new Label(names.key(command));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label meaning = new Label(names.name(command));
            meaning.getStyleClass().add("meaning");
            meaning.setLabelFor(key);
            keys.add(key);
            meanings.add(meaning);
        }
        layOut(2);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.get("keys.title"));
        widthProperty().subscribe(width -> layOut(width.doubleValue() > 0 && width.doubleValue() < TWO_FROM ? 1 : 2));
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, scroll, foot);
    }

    private void layOut(int columns) {
        grid.getChildren().clear();
        int rows = (keys.size() + columns - 1) / columns;
        for (int i = 0; i < keys.size(); i++) {
            int column = i / rows * 2;
            grid.add(keys.get(i), column, i % rows);
            grid.add(meanings.get(i), column + 1, i % rows);
        }
    }
}
