package app.broadsheet.ui.article;

import app.broadsheet.model.block.Block;
import app.broadsheet.ui.fx.block.BlockText;
import app.broadsheet.ui.fx.block.Blocks;
import app.broadsheet.ui.fx.block.Growing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Growing growing;

    /** @param added called with the nodes of each slice after the first */
    BodyFill(List<Block> text, VBox body, Blocks blocks, Consumer<List<Node>> added) {
        this.body = body;
        this.blocks = blocks;
        this.added = added;
        rest = new ArrayDeque<>(text);
        var _ = slice(FIRST);
        if (!isDone()) {
            start();
        }
    }

    @Override
    public void handle(long now) {
        step();
    }

    /** Makes the next slice; false when it was the last. */
    boolean step() {
        added.accept(slice(SLICE));
        return !isDone();
    }

    /** Makes all that is left, as for who wants to find or select something in it; false when nothing was. */
    boolean finish() {
        boolean some = !isDone();
        if (some) {
            added.accept(slice(Integer.MAX_VALUE));
        }
        return some;
    }

    private boolean isDone() {
        return rest.isEmpty() && (growing == null || growing.isWhole());
    }

    /** Makes and puts in as much as {@code most} allows; answers what is new. */
    private List<Node> slice(int most) {
        List<Node> made = new ArrayList<>();
        List<Node> whole = new ArrayList<>();
        for (int taken = 0; taken < most && !isDone(); ) {
            Growing part = growing;
            if (part != null && !part.isWhole()) {
                taken += cost(part.next());
                made.addAll(part.grow());
            } else {
                Block next = rest.removeFirst();
                growing = blocks.growing(next).orElse(null);
                if (growing != null) {
                    whole.add(growing.node());
                } else {
                    taken += NODE + BlockText.of(List.of(next)).length();
                    whole.addAll(blocks.nodes(List.of(next)));
                }
            }
            taken = most == Integer.MAX_VALUE ? 0 : taken;
        }
        body.getChildren().addAll(whole);
        made.addAll(whole);
        if (isDone()) {
            stop();
        }
        return made;
    }

    private static int cost(List<List<Block>> part) {
        int cost = 0;
        for (List<Block> content : part) {
            cost += NODE + BlockText.of(content).length();
        }
        return cost;
    }
}
