package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table of data; scrolls sideways when it is wider than the column. */
final class TableNode extends VBox {
    /** Spans come from outside: more than this is a mistake or malice. */
    private static final int MOST_COLUMNS = 200;

    private record Place(int column, int row) {}

    TableNode(Block.Table table, Blocks blocks) {
        getStyleClass().add("table-block");
        setNodeOrientation(blocks.direction(List.of(table)));
        String label = BlockText.ofSpans(table.caption());
        if (!table.caption().isEmpty()) {
            getChildren().add(blocks.text(table.caption(), "caption", "table-caption"));
        }
        getChildren()
                .add(new SidewaysScroll(
                        grid(table.rows(), blocks), blocks.words().get("table", label)));
    }

    private static GridPane grid(List<Block.Row> rows, Blocks blocks) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table-grid");
        Set<Place> taken = new HashSet<>();
        int most = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Block.Cell cell : rows.get(row).cells()) {
                while (taken.contains(new Place(column, row))) {
                    column++;
                }
                if (column >= MOST_COLUMNS) {
                    break;
                }
                int columns = Math.clamp(cell.columns(), 1, MOST_COLUMNS - column);
                int height = Math.clamp(cell.rows(), 1, rows.size() - row);
                for (int x = column; x < column + columns; x++) {
                    for (int y = row; y < row + height; y++) {
                        taken.add(new Place(x, y));
                    }
                }
                grid.add(new TableCell(cell, blocks), column, row, columns, height);
                column += columns;
                most = Math.max(most, column);
            }
        }
        for (int column = 0; column < most; column++) {
            ColumnConstraints grows = new ColumnConstraints();
            grows.setHgrow(Priority.SOMETIMES);
            grid.getColumnConstraints().add(grows);
        }
        return grid;
    }
}
