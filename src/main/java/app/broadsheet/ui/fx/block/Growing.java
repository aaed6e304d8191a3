package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import java.util.List;
import javafx.scene.Node;

/**
 * A node whose parts come by and by, the rows of a table or the items of a list, since those of hundreds take longer to make
 * than a frame may. FX thread only.
 */
public interface Growing {
    /** What is put into the window. */
    Node node();

    /** Whether all parts are made. */
    boolean isWhole();

    /** What the part that is made next holds: a row's cells, or one item. */
    List<List<Block>> next();

    /** Makes the next part; answers its nodes. */
    List<Node> grow();
}
