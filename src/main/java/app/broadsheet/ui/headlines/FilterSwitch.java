package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleFilter;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import app.broadsheet.ui.fx.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
            getButtons().add(button);
        }
    }

    void show(ArticleQuery query) {
        present(ArticleFilter.UNREAD, !(query.scope() instanceof Scope.Unread));
        present(ArticleFilter.STARRED, !(query.scope() instanceof Scope.Starred));
        getToggleGroup().selectToggle(buttons.get(query.filter()));
    }

    private void present(ArticleFilter filter, boolean present) {
        ToggleButton button = Objects.requireNonNull(buttons.get(filter));
        button.setVisible(present);
        button.setManaged(present);
    }
}
