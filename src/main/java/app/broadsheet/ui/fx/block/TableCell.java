package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.WrappedText;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A cell of a table: never narrower than its longest word, as far as the greatest width of its texts allows. */
final class TableCell extends VBox {
    private final KnownHeights heights = new KnownHeights();

    TableCell(Block.Cell cell, Blocks blocks) {
        getStyleClass().add("table-cell-box");
        if (cell.header()) {
            getStyleClass().add("table-header");
        }
        getChildren().addAll(blocks.nodes(cell.content()));
    }

    @Override
    public void requestLayout() {
        KnownHeights known = heights; // null while the class above is made, which asks for a layout already
        if (known != null) {
            known.forget();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.of(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node child : getManagedChildren()) {
            double word = child instanceof WrappedText text ? text.longestWordWidth() : child.minWidth(-1);
            double most = child.maxWidth(-1);
            widest = Math.max(widest, most > 0 ? Math.min(most, word) : word);
        }
        return snappedLeftInset() + widest + snappedRightInset();
    }
}
