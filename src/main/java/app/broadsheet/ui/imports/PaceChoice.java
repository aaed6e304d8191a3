package app.broadsheet.ui.imports;

import app.broadsheet.app.FeedHealth;
import app.broadsheet.model.Pace;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How often a source is fetched: as the others are, at a pace of its own, or only by hand. FX thread only. */
final class PaceChoice extends VBox {
    private final Words words;
    private final ComboBox<Option> choice = new ComboBox<>();

    private record Option(@Nullable Pace pace) {}

    /** @param choose is given what was chosen, null for as the others */
    PaceChoice(FeedHealth health, String name, Consumer<@Nullable Pace> choose, Words words) {
        this.words = words;
        getStyleClass().add("pace-choice");
        List<Option> paces = new ArrayList<>(List.of(new Option(null)));
        for (Pace pace : Pace.values()) {
            paces.add(new Option(pace));
        }
        choice.getItems().setAll(paces);
        choice.setVisibleRowCount(paces.size());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : said(option.pace());
            }

            @Override
            public @Nullable Option fromString(String said) {
                return null; // nothing is typed
            }
        });
        choice.setValue(new Option(health.pace()));
        choice.setAccessibleText(name);
        choice.valueProperty().subscribe((_, now) -> choose.accept(now.pace()));
        getChildren().add(choice);
        Duration wished = health.wished();
        if (wished != null && wished.compareTo(Duration.ofMinutes(15)) > 0) {
            getChildren().add(new WrappedText(words.get("pace.wished", length(wished)), "muted"));
        }
    }

    private String said(@Nullable Pace pace) {
        return words.get("pace." + (pace == null ? "all" : pace.name().toLowerCase(Locale.ROOT)));
    }

    private String length(Duration time) {
        long minutes = Math.max(1, time.toMinutes());
        if (minutes < 120) {
            return words.count("pace.minutes", minutes);
        }
        return minutes < 48 * 60
                ? words.count("pace.hours", Math.round(minutes / 60.0))
                : words.count("pace.days", Math.min(365, Math.round(minutes / 1440.0)));
    }
}
