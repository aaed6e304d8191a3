package app.broadsheet.ui.article;

import app.broadsheet.app.SearchMarking;
import app.broadsheet.model.Article;
import app.broadsheet.model.Origin;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.ui.fx.Ages;
import app.broadsheet.ui.fx.PictureSource;
import app.broadsheet.ui.fx.TextDirection;
import app.broadsheet.ui.fx.Words;
import app.broadsheet.ui.fx.WrappedText;
import app.broadsheet.ui.fx.block.BlockContext;
import app.broadsheet.ui.fx.block.BlockText;
import app.broadsheet.ui.fx.block.Blocks;
import java.net.URI;
import java.util.ArrayList;
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
    private final Article article;
    private final List<Block> said = new ArrayList<>();
    private final BodyFill fill;
    private SearchMarking marking = SearchMarking.NONE;

    ArticleView(Article article, ArticleModel model, ArticleDoor door, Consumer<URI> follow, Ages ages, Words words) {
        this.article = article;
        getStyleClass().add("article");
        String language = article.language() == null ? "" : article.language();
        NodeOrientation expected = TextDirection.ofLanguage(language);
        setNodeOrientation(TextDirection.of(article.summary().headline(), expected));
        PictureSource pictures =
                address -> model.source().picture(article.summary().id(), address);
        Figures figures = new Figures(article, pictures, door, words);
        blocks = new Blocks(new BlockContext(
                pictures,
                follow,
                door.hover(),
                expected,
                figures::enlarge,
                model.source().pictures().of(article, words)));
        sourceLine = new SourceLine(article, model, door, ages, words);

        String title = article.summary().headline().strip().replaceAll("\\s+", " ");
        getChildren().add(sourceLine);
        // Short messages have none; then the text itself follows, and nothing that its author did not write.
        if (!title.isEmpty()) {
            Block.Heading heading = new Block.Heading(1, List.of(Span.Text.plain(title)));
            WrappedText headline = blocks.text(heading.content(), "headline");
            headline.setAccessibleRoleDescription(words.get("headline"));
            said.add(heading);
            getChildren().add(headline);
        }
        if (article.byline() != null && !article.byline().isBlank()) {
            Block.Paragraph byline =
                    new Block.Paragraph(List.of(Span.Text.plain(words.get("byline", article.byline()))));
            WrappedText written = blocks.text(byline.content(), "byline");
            // A Latin name in an article that reads from the right stands where that begins.
            written.setMaxWidth(USE_PREF_SIZE);
            getChildren().add(written);
            said.add(byline);
        }
        getChildren()
                .add(new TextStrip(
                        article,
                        BlockText.of(article.body()).length(),
                        model.source().texts(),
                        words));
        if (article.lead() != null) {
            Node lead = blocks.nodes(List.of(Figures.lead(article.lead()))).getFirst();
            lead.getStyleClass().add("lead");
            getChildren().add(lead);
        }
        VBox body = new VBox();
        body.getStyleClass().add("body");
        fill = new BodyFill(article.body(), body, blocks, nodes -> nodes.forEach(this::mark));
        said.addAll(article.body());
        if (article.body().isEmpty()) {
            boolean link = article.summary().origin() == Origin.SAVED && article.link() != null;
            body.getChildren().add(new WrappedText(words.get(link ? "body.link" : "body.empty"), "body-empty"));
        }
        getChildren().add(body);
    }

    /** Its text for selecting and finding. One for a view: it listens to the mouse. */
    ReadText text(ReadingScroll scroll) {
        return new ReadText(this, said, blocks.texts(), scroll, () -> whole(scroll));
    }

    /** The article that it shows. */
    Article article() {
        return article;
    }

    /** Makes and lays out what is still to come of a long text. */
    void whole(ReadingScroll scroll) {
        if (fill.finish()) {
            scroll.applyCss();
            scroll.layout();
        }
    }

    /** The making of the body, which goes on after the first screen is there. */
    BodyFill fill() {
        return fill;
    }

    /** The texts that are there, in reading order. */
    List<WrappedText> texts() {
        return blocks.texts();
    }

    /** Marks the words of a search wherever they are. */
    void mark(SearchMarking now) {
        marking = now;
        mark(this);
    }

    private void mark(Node within) {
        for (Node node : within.lookupAll(".wrapped-text")) {
            if (node instanceof WrappedText text) {
                boolean title = text.getStyleClass().contains("headline");
                text.mark(
                        "search-match",
                        marking.in(text.getText(), title, article.language()).stream()
                                .map(range -> new WrappedText.Span(range.start(), range.end()))
                                .toList());
            }
        }
    }

    SourceLine sourceLine() {
        return sourceLine;
    }

    /** The node that a link within the article leads to. */
    Optional<Node> anchor(String name) {
        return blocks.anchor(name);
    }
}
