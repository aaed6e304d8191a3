package app.broadsheet.ui.offline;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What there is for reading with no network: how much is ready, the switch, and the ways to more. */
public final class OfflinePane extends VBox {
    private final Words words = Words.of(OfflinePane.class);

    /**
     * A pane.
     *
     * @param ready how much is ready, in words
     * @param waiting what fetching ahead waits for, in words; empty for nothing
     * @param offline whether the user works offline
     */
    public OfflinePane(
            ObservableValue<String> ready,
            ObservableValue<String> waiting,
            ObservableValue<Boolean> offline,
            OfflineActions asked) {
        getStyleClass().add("offline-pane");
        WrappedText count = new WrappedText("", "offline-ready");
        ready.subscribe(count::setText);
        WrappedText waits = new WrappedText("", "muted", "offline-waits");
        waiting.subscribe(text -> {
            waits.setText(text);
            Presence.set(waits, !text.isEmpty());
        });
        Button flight = new Button(words.get("flight.open"), Icons.icon(BootstrapIcons.CLOUD_DOWNLOAD));
        flight.getStyleClass().addAll("accent", "flight-open");
        flight.setMaxWidth(Double.MAX_VALUE);
        flight.setOnAction(_ -> asked.flight());
        Region line = new Region();
        line.getStyleClass().add("separation");
        getChildren()
                .addAll(
                        count,
                        waits,
                        flight,
                        switching(offline, asked),
                        line,
                        way(BootstrapIcons.SLIDERS, "rules.open", asked::rules),
                        way(BootstrapIcons.HDD, "space.open", asked::space),
                        way(BootstrapIcons.BOOK, "export.open", asked::export));
    }

    private HBox switching(ObservableValue<Boolean> offline, OfflineActions asked) {
        ToggleSwitch work = new ToggleSwitch();
        work.getStyleClass().add("work-offline");
        work.setAccessibleText(words.get("work"));
        offline.subscribe(work::setSelected);
        work.selectedProperty().subscribe((_, now) -> {
            if (!now.equals(offline.getValue())) {
                asked.workOffline(now);
            }
        });
        VBox text = new VBox(
                new WrappedText(words.get("work"), "work-title"), new WrappedText(words.get("work.about"), "muted"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, work);
        row.getStyleClass().add("work-row");
        return row;
    }

    private Button way(Ikon icon, String key, Runnable action) {
        Button way = new Button(words.get(key), Icons.icon(icon));
        way.getStyleClass().addAll("flat", "way", key.replace('.', '-'));
        way.setAlignment(Pos.CENTER_LEFT);
        way.setMaxWidth(Double.MAX_VALUE);
        way.setOnAction(_ -> action.run());
        return way;
    }
}
