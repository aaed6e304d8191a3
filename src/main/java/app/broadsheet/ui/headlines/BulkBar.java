package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What can be done with several selected rows at once; there only while several are selected. One line in every language, with
 * words where they fit.
 */
final class BulkBar extends HBox {
    private final HeadlineList list;
    private final Words words;
    private final Label count = new Label();
    private final List<Button> buttons;

    BulkBar(HeadlineList list, HeadlineActions actions, Words words) {
        this.list = list;
        this.words = words;
        getStyleClass().add("bulk-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons = List.of(
                button(BootstrapIcons.CHECK2, "bulk.read", ids -> actions.markRead(ids, true)),
                button(BootstrapIcons.CIRCLE_FILL, "bulk.unread", ids -> actions.markRead(ids, false)),
                button(BootstrapIcons.STAR_FILL, "bulk.star", ids -> actions.star(ids, true)),
                button(BootstrapIcons.STAR, "bulk.unstar", ids -> actions.star(ids, false)));
        getChildren().addAll(count, space);
        getChildren().addAll(buttons);
        widthProperty().subscribe(_ -> fit());
        list.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> show());
        show();
    }

    private Button button(Ikon ikon, String key, Consumer<Set<ArticleId>> action) {
        Button button = new Button(words.get(key));
        Icons.dress(button, Icons.icon(ikon), words.get(key));
        button.setOnAction(
                _ -> action.accept(selected().stream().map(HeadlineRow::id).collect(Collectors.toUnmodifiableSet())));
        return button;
    }

    private void show() {
        int selected = selected().size();
        Presence.set(this, selected > 1);
        count.setText(words.count("bulk.selected", selected));
        if (isVisible()) {
            fit();
        }
    }

    /** Says what each button does where there is room for all of their words. */
    private void fit() {
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        applyCss();
        if (prefWidth(-1) > getWidth()) {
            buttons.forEach(button -> button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }
    }

    private List<HeadlineRow> selected() {
        return list.getSelectionModel().getSelectedItems();
    }
}
