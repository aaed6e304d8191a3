package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list: a mark and its blocks for every item. FX thread only. */
final class ListingNode extends VBox implements Growing {
    private final Block.Listing listing;
    private final Blocks blocks;
    private int made;

    /** A list with no items yet: {@link #grow} makes them. */
    ListingNode(Block.Listing listing, Blocks blocks) {
        this.listing = listing;
        this.blocks = blocks;
        getStyleClass().add("listing");
        setNodeOrientation(blocks.direction(List.of(listing)));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean isWhole() {
        return made == listing.items().size();
    }

    @Override
    public List<List<Block>> next() {
        return List.of(listing.items().get(made));
    }

    @Override
    public List<Node> grow() {
        long number = (long) listing.start() + made;
        Label mark = new Label(listing.ordered() ? number + "." : "•");
        mark.getStyleClass().add("listing-mark");
        VBox content = new VBox();
        content.getStyleClass().add("listing-content");
        content.getChildren().addAll(blocks.nodes(listing.items().get(made++)));
        HBox row = new HBox(mark, content);
        row.getStyleClass().add("listing-item");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().add(row);
        return List.of(row);
    }
}
