package app.broadsheet.ui.imports;

import app.broadsheet.model.FeedChoice;
import app.broadsheet.model.FeedPreview;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One of several feeds that a page offers: its title and kind, and, as soon as it was looked into, its newest items. */
final class ChoiceRow extends HBox {
    private final FeedChoice choice;
    private final Words words;
    private final Ages ages;
    private final CheckBox box = new CheckBox();
    private final Label detail = new Label();
    private final VBox items = new VBox();

    ChoiceRow(FeedChoice choice, Words words, Ages ages) {
        this.choice = choice;
        this.words = words;
        this.ages = ages;
        getStyleClass().add("choice");
        box.setAccessibleText(words.get("choice.follow.spoken", choice.title()));
        detail.getStyleClass().add("choice-detail");
        detail.setText(detail(choice.type(), words.get("choice.looking")));
        items.getStyleClass().add("choice-items");
        VBox text = new VBox(new WrappedText(choice.title(), "choice-title"), detail, items);
        text.getStyleClass().add("choice-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(box, text);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!box.isDisabled()) {
                box.setSelected(!box.isSelected());
            }
            event.consume();
        });
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    FeedChoice choice() {
        return choice;
    }

    CheckBox box() {
        return box;
    }

    /** Shows what was found. One that cannot be read cannot be chosen. */
    void show(FeedPreview preview) {
        items.getChildren().clear();
        switch (preview) {
            case FeedPreview.Seen seen -> {
                detail.setText(detail(
                        seen.type(),
                        seen.latest() == null ? "" : words.get("choice.latest", ages.full(seen.latest()))));
                seen.newest().forEach(title -> {
                    Label item = new Label(words.get("choice.item", title));
                    item.getStyleClass().add("choice-item");
                    item.setMinWidth(0);
                    items.getChildren().add(item);
                });
                if (seen.newest().isEmpty()) {
                    items.getChildren().add(new WrappedText(words.get("choice.empty"), "choice-none"));
                }
            }
            case FeedPreview.Unseen(String why) -> {
                detail.setText(detail(choice.type(), ""));
                items.getChildren().add(new WrappedText(why.isEmpty() ? words.get("choice.unseen") : why, "problem"));
                box.setSelected(false);
                box.setDisable(true);
            }
        }
    }

    private String detail(String type, String more) {
        String where = String.valueOf(choice.address()).replaceFirst("^https?://(?:www\\.)?", "");
        return type.isEmpty()
                ? words.get("choice.detail", more.isEmpty() ? where : more)
                : words.get("choice.detail.type", type, more.isEmpty() ? where : more);
    }
}
