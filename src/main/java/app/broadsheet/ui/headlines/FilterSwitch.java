package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** All, unread or starred: buttons of which one is pressed, without the one that the scope itself is. */
final class FilterSwitch extends SegmentedButton {
    private final Map<ArticleFilter, ToggleButton> buttons = new EnumMap<>(ArticleFilter.class);

    FilterSwitch(Consumer<ArticleFilter> choose, Words words) {
        getStyleClass().addAll("segments", "filter-switch");
        setMinWidth(USE_PREF_SIZE);
        for (ArticleFilter filter : ArticleFilter.values()) {
            ToggleButton button =
                    new ToggleButton(words.get("filter." + filter.name().toLowerCase(Locale.ROOT)));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(filter);
            });
            button.setMinWidth(USE_PREF_SIZE);
            buttons.put(filter, button);
        }
    }

    void show(ArticleQuery query) {
        List<ToggleButton> wanted = Stream.of(ArticleFilter.values())
                .filter(filter -> filter != ArticleFilter.UNREAD || !(query.scope() instanceof Scope.Unread))
                .filter(filter -> filter != ArticleFilter.STARRED || !(query.scope() instanceof Scope.Starred))
                .map(filter -> Objects.requireNonNull(buttons.get(filter)))
                .toList();
        if (!getButtons().equals(wanted)) {
            getButtons().setAll(wanted);
        }
        buttons.forEach((filter, button) -> button.setSelected(filter == query.filter()));
    }
}
