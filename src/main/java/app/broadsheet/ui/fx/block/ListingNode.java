package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list: a mark and its blocks for every item. */
final class ListingNode extends VBox {
    ListingNode(Block.Listing listing, Blocks blocks) {
        getStyleClass().add("listing");
        setNodeOrientation(blocks.direction(List.of(listing)));
        long number = listing.start();
        for (List<Block> item : listing.items()) {
            Label mark = new Label(listing.ordered() ? number + "." : "•");
            mark.getStyleClass().add("listing-mark");
            VBox content = new VBox();
            content.getStyleClass().add("listing-content");
            content.getChildren().addAll(blocks.nodes(item));
            HBox row = new HBox(mark, content);
            row.getStyleClass().add("listing-item");
            HBox.setHgrow(content, Priority.ALWAYS);
            getChildren().add(row);
            number++;
        }
    }
}
