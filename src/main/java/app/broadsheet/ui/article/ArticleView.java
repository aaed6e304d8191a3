package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import app.broadsheet.ui.fx.block.Blocks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One article from its source line to the end of its body. */
final class ArticleView extends VBox {
    private final SourceLine sourceLine;
    private final Blocks blocks;

    ArticleView(Article article, ArticleModel model, ArticleDoor door, Consumer<URI> follow, Ages ages, Words words) {
        getStyleClass().add("article");
        String language = article.language() == null ? "" : article.language();
        NodeOrientation expected = TextDirection.ofLanguage(language);
        setNodeOrientation(TextDirection.of(article.summary().headline(), expected));
        blocks = new Blocks(new BlockContext(
                address -> model.source().picture(article.summary().id(), address), follow, door.hover(), expected));
        sourceLine = new SourceLine(article, model, door, ages, words);

        String said = article.summary().headline();
        WrappedText headline = new WrappedText(said.isBlank() ? words.get("untitled") : said, "headline");
        headline.setExpectedOrientation(expected);
        headline.setAccessibleRoleDescription(words.get("headline"));
        getChildren().addAll(sourceLine, headline);
        if (article.byline() != null && !article.byline().isBlank()) {
            WrappedText byline = new WrappedText(words.get("byline", article.byline()), "byline");
            byline.setExpectedOrientation(expected);
            getChildren().add(byline);
        }
        if (article.lead() != null) {
            Node lead = blocks.nodes(List.of(new Block.Figure(article.lead(), List.of(), null)))
                    .getFirst();
            lead.getStyleClass().add("lead");
            getChildren().add(lead);
        }
        VBox body = new VBox();
        body.getStyleClass().add("body");
        body.getChildren().addAll(blocks.nodes(article.body()));
        if (article.body().isEmpty()) {
            body.getChildren().add(new WrappedText(words.get("body.empty"), "body-empty"));
        }
        getChildren().add(body);
    }

    SourceLine sourceLine() {
        return sourceLine;
    }

    /** The node that a link within the article leads to. */
    Optional<Node> anchor(String name) {
        return blocks.anchor(name);
    }
}
