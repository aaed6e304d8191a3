package app.broadsheet.ui.headlines;

import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** In a row that stands for others: how many, the way to open and to fold them, and the story's timeline. */
final class StoryButtons extends HBox {
    private final Words words;
    private final Button others = new Button();
    private final Button timeline;
    private StoryFold fold = StoryFold.NONE;

    StoryButtons(
            ListCell<HeadlineRow> cell,
            BiConsumer<HeadlineRow, Boolean> openStory,
            HeadlineActions actions,
            Words words) {
        this.words = words;
        this.timeline = new Button(words.get("timeline"));
        getStyleClass().add("story-buttons");
        others.getStyleClass().add("story-others");
        others.setFocusTraversable(false);
        others.setOnAction(_ -> openStory.accept(cell.getItem(), !fold.open()));
        timeline.getStyleClass().add("story-timeline");
        timeline.setFocusTraversable(false);
        timeline.setOnAction(_ -> actions.timeline(cell.getItem().summary()));
        setMinWidth(USE_PREF_SIZE);
        show(StoryFold.NONE);
    }

    void show(StoryFold now) {
        fold = now;
        setVisible(now.hasOthers());
        setManaged(now.hasOthers());
        if (!now.hasOthers()) {
            getChildren().clear();
            return;
        }
        getChildren().setAll(now.open() ? List.of(others, timeline) : List.of(others));
        others.setText(count());
        others.setGraphic(Icons.icon(now.open() ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN));
        others.setTooltip(new Tooltip(words.get(now.open() ? "fold.close" : "fold.open")));
    }

    /** For a screen reader, behind the rest; empty when there are no others. */
    String spoken() {
        return fold.hasOthers() ? ". " + count() + ", " + words.count("fold.unread", fold.unread()) : "";
    }

    private String count() {
        return fold.sources() > 0
                ? words.count("fold.sources", fold.sources())
                : words.count("fold.reports", fold.others());
    }
}
