package app.broadsheet.ui.settings;

import app.broadsheet.model.Pace;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How often news is fetched, what the choice means, and over which networks. */
public final class FetchingPane extends VBox {
    /** Those that make sense for all; a source can have any. */
    private static final List<Pace> OFFERED = List.of(Pace.AUTOMATIC, Pace.QUARTER_HOUR, Pace.HOURLY, Pace.MANUAL);

    private final Words words = Words.of(FetchingPane.class);
    private final Map<Pace, ToggleButton> paces = new EnumMap<>(Pace.class);
    private final WrappedText meaning = new WrappedText("", "muted");
    private final CheckBox unmetered = new CheckBox(words.get("pace.unmetered"));

    /** Follows {@code model} for as long as it is. */
    public FetchingPane(FetchingModel model) {
        getStyleClass().add("fetching-pane");
        Label label = new Label(words.get("pace"));
        label.getStyleClass().add("setting");
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (Pace pace : OFFERED) {
            ToggleButton button = new ToggleButton(words.get("pace." + key(pace)));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.choose(pace);
            });
            paces.put(pace, button);
            segments.getChildren().add(button);
        }
        label.setLabelFor(segments);
        HBox row = new HBox(label, segments);
        row.getStyleClass().add("setting-row");
        unmetered.getStyleClass().add("unmetered-only");
        unmetered.setOnAction(_ -> model.overMetered(!unmetered.isSelected()));
        getChildren().addAll(row, meaning, unmetered);
        model.overMeteredProperty().subscribe(over -> unmetered.setSelected(!over));
        model.paceProperty().subscribe(this::show);
    }

    private void show(Pace now) {
        paces.forEach((pace, button) -> button.setSelected(pace == now));
        unmetered.setDisable(now == Pace.MANUAL);
        meaning.setText(words.get("pace." + key(now) + ".meaning"));
    }

    private static String key(Pace pace) {
        return pace.name().toLowerCase(Locale.ROOT);
    }
}
