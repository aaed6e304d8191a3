package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import javafx.scene.layout.VBox;

/** A quotation, or one that the article takes from itself. */
final class QuoteNode extends VBox {
    QuoteNode(Block.Quote quote, Blocks blocks) {
        getStyleClass().add(quote.pull() ? "pull-quote" : "quote");
        setNodeOrientation(blocks.direction(quote.content()));
        getChildren().addAll(blocks.nodes(quote.content()));
    }
}
