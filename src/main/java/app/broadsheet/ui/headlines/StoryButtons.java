package app.broadsheet.ui.headlines;

import app.broadsheet.model.StoryCount;
import app.broadsheet.ui.fx.Icons;
import app.broadsheet.ui.fx.LateTooltip;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * In a row whose story others tell: how many do, of all that is stored; the way to open and to fold those that are rows of the
 * list, and the story's timeline, which has all of them.
 */
final class StoryButtons extends HBox {
    private final Words words;
    private final Button others = new Button();
    private final Button timeline;
    private StoryFold fold = StoryFold.NONE;
    private int reports;
    private int sources;

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
        others.setOnAction(_ -> {
            if (fold.hasOthers()) {
                openStory.accept(cell.getItem(), !fold.open());
            } else {
                actions.timeline(cell.getItem().summary());
            }
        });
        timeline.getStyleClass().add("story-timeline");
        timeline.setFocusTraversable(false);
        timeline.setOnAction(_ -> actions.timeline(cell.getItem().summary()));
        setMinWidth(USE_PREF_SIZE);
        Presence.set(this, false);
    }

    void show(HeadlineRow row) {
        fold = row.foldProperty().get();
        StoryCount stored = row.storyProperty().get() == null
                ? StoryCount.ALONE
                : row.countProperty().get();
        int own = row.summary().source().isEmpty() ? 0 : 1;
        reports = Math.max(fold.others(), stored.reports() - 1);
        sources = Math.max(fold.sources(), stored.sources() - own);
        Presence.set(this, reports > 0);
        if (reports == 0) {
            getChildren().clear();
            return;
        }
        getChildren().setAll(fold.open() ? List.of(others, timeline) : List.of(others));
        others.setText(count());
        others.setGraphic(
                fold.hasOthers()
                        ? Icons.icon(fold.open() ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN)
                        : null);
        LateTooltip.set(others, words.get(tip()));
    }

    private String tip() {
        if (!fold.hasOthers()) {
            return "timeline";
        }
        return fold.open() ? "fold.close" : "fold.open";
    }

    /** For a screen reader, behind the rest; empty when there are no others. */
    String spoken() {
        if (reports == 0) {
            return "";
        }
        return ". " + count() + (fold.hasOthers() ? ", " + words.count("fold.unread", fold.unread()) : "");
    }

    private String count() {
        return sources > 0 ? words.count("fold.sources", sources) : words.count("fold.reports", reports);
    }
}
