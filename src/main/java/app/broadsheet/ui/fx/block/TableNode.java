package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table of data; scrolls sideways when it is wider than the column. FX thread only. */
final class TableNode extends VBox implements Growing {
    /** Spans come from outside: more than this is a mistake or malice. */
    private static final int MOST_COLUMNS = 200;

    private final List<Block.Row> rows;
    private final Blocks blocks;
    private final GridPane grid = new GridPane();
    private final Set<Place> taken = new HashSet<>();
    private int made;

    private record Place(int column, int row) {}

    /** A table with no rows yet: {@link #grow} makes them. */
    TableNode(Block.Table table, Blocks blocks) {
        this.rows = table.rows();
        this.blocks = blocks;
        getStyleClass().add("table-block");
        setNodeOrientation(blocks.direction(List.of(table)));
        String label = BlockText.ofSpans(table.caption());
        if (!table.caption().isEmpty()) {
            getChildren().add(blocks.text(table.caption(), "caption", "table-caption"));
        }
        grid.getStyleClass().add("table-grid");
        getChildren().add(new SidewaysScroll(grid, blocks.words().get("table", label)));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean isWhole() {
        return made == rows.size();
    }

    @Override
    public List<List<Block>> next() {
        return rows.get(made).cells().stream().map(Block.Cell::content).toList();
    }

    @Override
    public List<Node> grow() {
        List<Node> cells = new ArrayList<>();
        int row = made++;
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
            TableCell node = new TableCell(cell, blocks);
            grid.add(node, column, row, columns, height);
            cells.add(node);
            column += columns;
        }
        while (grid.getColumnConstraints().size() < column) {
            ColumnConstraints grows = new ColumnConstraints();
            grows.setHgrow(Priority.SOMETIMES);
            grid.getColumnConstraints().add(grows);
        }
        return cells;
    }
}
