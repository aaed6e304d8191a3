package app.broadsheet.ui.search;

import app.broadsheet.app.SearchSuggestion;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Ways to go on with what is typed, in a list below the box. Lies over the whole window, and catches nothing beside it. */
public final class SuggestionsPane extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchModel model;
    private final Words words = Words.of(SuggestionsPane.class);
    private final VBox list = new VBox();
    private @Nullable Region box;
    private Consumer<String> pick = completed -> {};
    private int chosen = -1;
    private boolean open;

    public SuggestionsPane(SearchModel model) {
        this.model = model;
        setPickOnBounds(false);
        list.getStyleClass().add("suggestions");
        getChildren().add(list);
        model.suggestionsProperty().subscribe(this::show);
    }

    /** Points at the box; {@code picked} gets all that would be typed with the picked one. */
    void under(Region searchBox, Consumer<String> picked) {
        box = searchBox;
        pick = picked;
        searchBox.localToSceneTransformProperty().subscribe(this::requestLayout);
        searchBox.widthProperty().subscribe(this::requestLayout);
    }

    void open() {
        open = true;
        show(model.suggestionsProperty().get());
    }

    void close() {
        open = false;
        show(List.of());
    }

    /** Chooses the next or the one before; false when there are none. */
    boolean move(int step) {
        int count = list.getChildren().size();
        if (!list.isVisible() || count == 0) {
            return false;
        }
        choose(Math.floorMod(chosen < 0 && step < 0 ? count - 1 : chosen + step, count));
        return true;
    }

    /** Picks the chosen one; false when none is chosen. */
    boolean pickChosen() {
        List<SearchSuggestion> all = model.suggestionsProperty().get();
        if (!list.isVisible() || chosen < 0 || chosen >= all.size()) {
            return false;
        }
        pick.accept(all.get(chosen).completed());
        return true;
    }

    private void show(List<SearchSuggestion> suggestions) {
        chosen = -1;
        list.getChildren().setAll(open ? suggestions.stream().map(this::row).toList() : List.of());
        list.setVisible(open && !suggestions.isEmpty());
        requestLayout();
    }

    private HBox row(SearchSuggestion suggestion) {
        String kind = suggestion.kind().name().toLowerCase(Locale.ROOT);
        Label shown = new Label(suggestion.shown().strip());
        shown.getStyleClass().add("suggestion-text");
        String explained = suggestion.kind() == SearchSuggestion.Kind.OPERATOR
                ? words.get("operator." + suggestion.shown().replaceAll("[-:]", ""))
                : words.get("kind." + kind);
        Label why = new Label(explained);
        why.getStyleClass().add("suggestion-kind");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon(ikon(suggestion.kind()), "suggestion-icon"), shown, space, why);
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(shown.getText() + ", " + explained);
        // On the press: a click would first take the focus from the box, which closes the list.
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pick.accept(suggestion.completed());
            event.consume();
        });
        row.setOnMouseEntered(_ -> choose(list.getChildren().indexOf(row)));
        return row;
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    @Override
    protected void layoutChildren() {
        Node at = box;
        if (at == null || at.getScene() == null || !list.isVisible()) {
            return;
        }
        Bounds bounds = at.localToScene(at.getLayoutBounds());
        Point2D corner = sceneToLocal(bounds.getMinX(), bounds.getMaxY());
        double width = Math.min(Math.max(bounds.getWidth(), list.minWidth(-1)), getWidth());
        double x = Math.clamp(corner.getX(), 0, Math.max(0, getWidth() - width));
        list.resizeRelocate(snapPositionX(x), snapPositionY(corner.getY()), width, list.prefHeight(width));
    }

    private static Ikon ikon(SearchSuggestion.Kind kind) {
        return switch (kind) {
            case WORD -> BootstrapIcons.SEARCH;
            case OPERATOR -> BootstrapIcons.FUNNEL;
            case SOURCE -> BootstrapIcons.RSS;
            case AUTHOR -> BootstrapIcons.PERSON;
            case PLACE -> BootstrapIcons.COLLECTION;
            case SPAN, DATE -> BootstrapIcons.CALENDAR3;
            case LANGUAGE -> BootstrapIcons.GLOBE2;
        };
    }
}
