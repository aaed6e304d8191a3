package app.broadsheet.ui.settings;

import app.broadsheet.app.Appearance;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.SubscriptionBag;
import app.broadsheet.ui.fx.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Theme, and how the article is set: typeface, size, width, lines. Every choice shows at once, in the article beside it. */
public final class AppearancePane extends VBox {
    private final Words words = Words.of(AppearancePane.class);
    private final SubscriptionBag subscriptions = new SubscriptionBag();
    private final AppearanceModel model;
    private final Map<Appearance.Theme, ToggleButton> themes = new EnumMap<>(Appearance.Theme.class);
    private final Map<Appearance.Typeface, ToggleButton> typefaces = new EnumMap<>(Appearance.Typeface.class);
    private final Map<Appearance.Column, ToggleButton> columns = new EnumMap<>(Appearance.Column.class);
    private final Map<Appearance.Lines, ToggleButton> lines = new EnumMap<>(Appearance.Lines.class);
    private final Map<Appearance.Edge, ToggleButton> edges = new EnumMap<>(Appearance.Edge.class);
    private final Button size = new Button();

    /** A pane for {@code model}. */
    public AppearancePane(AppearanceModel model) {
        this.model = model;
        getStyleClass().add("appearance-pane");
        size.getStyleClass().add("text-size");
        size.setOnAction(_ -> model.standardSize());
        HBox sizes = new HBox(
                Icons.button(BootstrapIcons.DASH, words.get("smaller"), () -> model.resize(-1)),
                size,
                Icons.button(BootstrapIcons.PLUS, words.get("larger"), () -> model.resize(1)));
        sizes.getStyleClass().add("text-sizes");
        getChildren()
                .addAll(
                        row("theme", choice("theme", themes, Appearance.Theme.class, model::theme)),
                        row("typeface", choice("typeface", typefaces, Appearance.Typeface.class, model::typeface)),
                        row("size", sizes),
                        row("column", choice("column", columns, Appearance.Column.class, model::column)),
                        row("lines", choice("lines", lines, Appearance.Lines.class, model::lines)),
                        row("edge", choice("edge", edges, Appearance.Edge.class, model::edge)));
    }

    /** Follows the model until {@link #detach}. */
    public void attach() {
        subscriptions.follow(model.appearanceProperty(), this::show);
    }

    /** Lets go of the model. */
    public void detach() {
        subscriptions.close();
    }

    private void show(Appearance now) {
        themes.forEach((theme, button) -> button.setSelected(theme == now.theme()));
        typefaces.forEach((typeface, button) -> button.setSelected(typeface == now.typeface()));
        columns.forEach((column, button) -> button.setSelected(column == now.column()));
        lines.forEach((space, button) -> button.setSelected(space == now.lines()));
        edges.forEach((edge, button) -> button.setSelected(edge == now.edge()));
        size.setText(words.get("percent", now.textSize()));
        size.setAccessibleText(words.get("percent.spoken", now.textSize()));
    }

    private <E extends Enum<E>> SegmentedButton choice(
            String key, Map<E, ToggleButton> buttons, Class<E> type, Consumer<E> choose) {
        SegmentedButton box = new SegmentedButton();
        box.getStyleClass().add("segments");
        for (E value : type.getEnumConstants()) {
            ToggleButton button =
                    new ToggleButton(words.get(key + "." + value.name().toLowerCase(Locale.ROOT)));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            buttons.put(value, button);
            button.setMinWidth(USE_PREF_SIZE);
            box.getButtons().add(button);
        }
        return box;
    }

    private HBox row(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("setting");
        label.setLabelFor(control);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("setting-row");
        return row;
    }
}
