package app.broadsheet.ui.article;

import app.broadsheet.model.RelatedStory;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The stories beside the article; takes no place when there are none. */
final class RelatedSection extends VBox {
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
        getChildren().addAll(title, grid);
        show(List.of());
    }

    void show(List<RelatedStory> stories) {
        grid.getChildren()
                .setAll(stories.stream()
                        .map(story -> new RelatedCard(story, model, door, ages, words))
                        .toList());
        setVisible(!stories.isEmpty());
        setManaged(!stories.isEmpty());
    }
}
