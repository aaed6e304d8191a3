package app.broadsheet.ui.article;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.block.BlockText;
import app.broadsheet.ui.fx.block.Blocks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Makes the nodes of a text: what fills the first screen at once, the rest a slice for each frame, so that a long article is
 * there as soon as a short one and the window never stands still for it. FX thread only.
 */
final class BodyFill extends AnimationTimer {
    /** In characters; a window of the largest size shows about 6,000. */
    private static final int FIRST = 9_000;

    private static final int SLICE = 4_000;
    /** What a node costs beyond its letters, in characters. */
    private static final int NODE = 60;

    private final VBox body;
    private final Blocks blocks;
    private final Deque<Block> rest;
    private final Consumer<List<Node>> added;

    /** @param added called with the nodes of each slice after the first */
    BodyFill(List<Block> text, VBox body, Blocks blocks, Consumer<List<Node>> added) {
        this.body = body;
        this.blocks = blocks;
        this.added = added;
        rest = new ArrayDeque<>(text);
        body.getChildren().addAll(slice(FIRST));
        if (!rest.isEmpty()) {
            start();
        }
    }

    @Override
    public void handle(long now) {
        step();
    }

    /** Makes the next slice; false when it was the last. */
    boolean step() {
        add(slice(SLICE));
        return !rest.isEmpty();
    }

    /** Makes all that is left, as for who wants to find or select something in it; false when nothing was. */
    boolean finish() {
        boolean some = !rest.isEmpty();
        add(slice(Integer.MAX_VALUE));
        return some;
    }

    private void add(List<Node> nodes) {
        if (!nodes.isEmpty()) {
            body.getChildren().addAll(nodes);
            added.accept(nodes);
        }
        if (rest.isEmpty()) {
            stop();
        }
    }

    private List<Node> slice(int most) {
        List<Block> some = new ArrayList<>();
        for (int taken = 0; taken < most && !rest.isEmpty(); ) {
            Block next = rest.removeFirst();
            some.add(next);
            taken = most == Integer.MAX_VALUE ? 0 : taken + cost(next);
        }
        return blocks.nodes(some);
    }

    private static int cost(Block block) {
        int nodes = block instanceof Block.Table table
                ? table.rows().stream().mapToInt(row -> row.cells().size()).sum()
                : 1;
        return BlockText.of(List.of(block)).length() + NODE * nodes;
    }
}
