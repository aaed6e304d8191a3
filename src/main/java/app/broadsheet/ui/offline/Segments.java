package app.broadsheet.ui.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side under a label, of which one is pressed. */
final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * A row.
     *
     * @param said what each choice is called
     * @param choose called with what the user presses
     */
    Segments(String label, List<T> choices, Function<T, String> said, Consumer<T> choose) {
        getStyleClass().add("setting-row");
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(said.apply(choice));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(choice);
            });
            buttons.put(choice, button);
            box.getChildren().add(button);
        }
        Label name = new Label(label);
        name.getStyleClass().add("setting");
        name.setLabelFor(box);
        getChildren().addAll(name, box);
    }

    /** Presses one; none when it is not among the choices. */
    void select(T choice) {
        buttons.forEach((one, button) -> button.setSelected(one.equals(choice)));
    }
}
