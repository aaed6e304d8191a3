package app.broadsheet.ui.article;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.block.Picture;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.Clicks;
import app.broadsheet.ui.fx.PictureBox;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/** A related story as a card: picture, source and age, headline, the opening of its text. */
final class RelatedCard extends VBox {
    RelatedCard(RelatedStory story, ArticleModel model, ArticleDoor door, Ages ages, Words words) {
        getStyleClass().add("related-card");
        ArticleSummary article = story.article();
        if (article.picture() != null) {
            PictureBox picture = new PictureBox(
                    new Picture(article.picture(), "", 0, 0),
                    address -> model.source().picture(article.id(), address),
                    PictureBox.Fit.FILL);
            picture.getStyleClass().add("card-picture");
            getChildren().add(picture);
        }
        String age = ages.full(article.time());
        String from = article.source().isBlank() ? age : words.get("source.age", article.source(), age);
        String headline = article.name().isEmpty() ? words.get("untitled") : article.name();
        VBox says = new VBox(new WrappedText(from, "card-source"), new WrappedText(headline, "card-headline"));
        says.getStyleClass().add("card-text");
        if (!article.excerpt().isBlank() && !article.headline().isBlank()) {
            says.getChildren().add(new WrappedText(article.excerpt(), "card-excerpt"));
        }
        WrappedText why = new WrappedText(why(story, words), "card-why");
        why.setMaxWidth(USE_PREF_SIZE);
        says.getChildren().add(why);
        says.setNodeOrientation(TextDirection.of(headline, NodeOrientation.LEFT_TO_RIGHT));
        getChildren().add(says);
        Clicks.on(
                this,
                AccessibleRole.HYPERLINK,
                headline + ", " + from,
                () -> door.open().accept(article.id()));
    }

    private static String why(RelatedStory story, Words words) {
        String bond = bond(story, words);
        return story.alsoIn() == 0 ? bond : words.get("why.also", bond, words.count("also", story.alsoIn()));
    }

    private static String bond(RelatedStory story, Words words) {
        return switch (story.bond()) {
            case GIVEN -> words.get("bond.given");
            case SAME_TEXT -> words.get("bond.text");
            case SAME_EVENT -> words.get("bond.event");
            case BACKGROUND -> words.get("bond.background");
            case FOLLOW_UP -> words.get("bond.later");
            case SAME_NAMES ->
                story.shared().isEmpty()
                        ? words.get("bond.names")
                        : words.get("bond.names.of", String.join(", ", story.shared()));
            case SAME_SUBJECT -> words.get("bond.subject");
        };
    }
}
