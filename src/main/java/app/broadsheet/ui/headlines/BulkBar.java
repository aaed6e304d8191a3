package app.broadsheet.ui.headlines;

import app.broadsheet.model.ArticleId;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What can be done with several selected rows at once; there only while several are selected. */
final class BulkBar extends FlowPane {
    private final HeadlineList list;
    private final Words words;
    private final Label count = new Label();

    BulkBar(HeadlineList list, HeadlineActions actions, Words words) {
        this.list = list;
        this.words = words;
        getStyleClass().add("bulk-bar");
        getChildren()
                .addAll(
                        count,
                        button("bulk.read", ids -> actions.markRead(ids, true)),
                        button("bulk.unread", ids -> actions.markRead(ids, false)),
                        button("bulk.star", ids -> actions.star(ids, true)),
                        button("bulk.unstar", ids -> actions.star(ids, false)));
        list.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> show());
        show();
    }

    private Button button(String key, Consumer<Set<ArticleId>> action) {
        Button button = new Button(words.get(key));
        button.setOnAction(
                _ -> action.accept(selected().stream().map(HeadlineRow::id).collect(Collectors.toUnmodifiableSet())));
        return button;
    }

    private void show() {
        int selected = selected().size();
        setVisible(selected > 1);
        setManaged(selected > 1);
        count.setText(words.count("bulk.selected", selected));
    }

    private List<HeadlineRow> selected() {
        return list.getSelectionModel().getSelectedItems();
    }
}
