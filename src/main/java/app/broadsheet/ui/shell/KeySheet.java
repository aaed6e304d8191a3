package app.broadsheet.ui.shell;

import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All keys at a glance, in two columns. */
final class KeySheet extends VBox {
    KeySheet(Words words, Runnable close) {
        getStyleClass().addAll("panel-sheet", "key-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(words.get("keys.title"));
        title.getStyleClass().add("sheet-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        CommandNames names = new CommandNames(words);
        List<Command> commands = Stream.of(Command.values())
                .filter(command -> !names.key(command).isEmpty())
                .toList();
        int rows = (commands.size() + 1) / 2;
        for (int i = 0; i < commands.size(); i++) {
            Label name = new Label(names.key(commands.get(i)));
            name.getStyleClass().add("key");
            Label meaning = new Label(names.name(commands.get(i)));
            meaning.getStyleClass().add("meaning");
            meaning.setLabelFor(name);
            int column = i / rows * 2;
            grid.add(name, column, i % rows);
            grid.add(meaning, column + 1, i % rows);
        }
        Button done = new Button(words.get("close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(title, grid, foot);
    }
}
