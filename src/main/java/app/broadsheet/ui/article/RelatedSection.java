package app.broadsheet.ui.article;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Presence;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The stories beside the article, and the way to how its own was told; takes no place when there are none. */
final class RelatedSection extends VBox {
    private final Hyperlink timeline = new Hyperlink();
    private final CardGrid grid = new CardGrid();
    private final ArticleModel model;
    private final ArticleDoor door;
    private final Ages ages;
    private final Words words;

    RelatedSection(ArticleModel model, ArticleDoor door, Ages ages, Words words) {
        this.model = model;
        this.door = door;
        this.ages = ages;
        this.words = words;
        getStyleClass().addAll("section", "related");
        Label title = new Label(words.get("related"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        timeline.getStyleClass().add("related-timeline");
        timeline.setMinWidth(Region.USE_PREF_SIZE);
        timeline.setOnAction(_ -> {
            ArticleId read = model.selectedProperty().get();
            if (read != null) {
                door.timeline().accept(read);
            }
        });
        HBox head = new HBox(title, space, timeline);
        head.getStyleClass().add("section-header");
        getChildren().addAll(head, grid);
        model.reportsProperty().subscribe(reports -> told(reports.intValue()));
        show(List.of());
    }

    private void told(int reports) {
        timeline.setText(words.count("timeline", reports));
        Presence.set(timeline, reports > 1);
    }

    void show(List<RelatedStory> stories) {
        grid.getChildren()
                .setAll(stories.stream()
                        .map(story -> new RelatedCard(story, model, door, ages, words))
                        .toList());
        Presence.set(this, !stories.isEmpty());
    }
}
