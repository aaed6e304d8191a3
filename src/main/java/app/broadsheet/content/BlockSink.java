package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the blocks of one level (the body, a list item, a cell) come together, in order. */
final class BlockSink {
    private final List<Block> blocks = new ArrayList<>();
    private final InlineRun run = new InlineRun();
    private int heading;

    InlineRun run() {
        return run;
    }

    /** Ends the paragraph or heading that is being written. */
    void flush() {
        if (!run.hasContent()) {
            List<String> places = run.places();
            run.take();
            places.forEach(run::anchor);
            return;
        }
        List<Span> spans = run.take();
        blocks.add(heading == 0 ? new Block.Paragraph(spans) : new Block.Heading(heading, spans));
    }

    /** What follows is a heading of this level, 0 for paragraphs; answers what it was before. */
    int heading(int level) {
        flush();
        int before = heading;
        heading = level;
        return before;
    }

    void add(Block block) {
        flush();
        boolean again = !blocks.isEmpty()
                && (block instanceof Block.Rule || block instanceof Block.Embed)
                && blocks.getLast().equals(block);
        if (!again) {
            blocks.add(block);
        }
    }

    /** Adds a picture unless the one before is the same: pages repeat it for readers without scripts. */
    void figure(Picture picture, @Nullable URI link) {
        flush();
        boolean again = !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Figure before
                && before.picture().address().equals(picture.address());
        if (!again) {
            blocks.add(new Block.Figure(picture, List.of(), link));
        }
    }

    /** Gives the last block the caption if it is a picture or table without one. */
    boolean caption(List<Span> caption) {
        flush();
        if (blocks.isEmpty()) {
            return false;
        }
        Block captioned = switch (blocks.getLast()) {
            case Block.Figure figure
            when figure.caption().isEmpty() -> new Block.Figure(figure.picture(), caption, figure.link());
            case Block.Table table when table.caption().isEmpty() -> new Block.Table(caption, table.rows());
            default -> null;
        };
        if (captioned == null) {
            return false;
        }
        blocks.set(blocks.size() - 1, captioned);
        return true;
    }

    /** Whether the last block is a picture or table that waits for a caption. */
    boolean endsUncaptioned() {
        if (run.hasContent() || blocks.isEmpty()) {
            return false;
        }
        return switch (blocks.getLast()) {
            case Block.Figure figure -> figure.caption().isEmpty();
            case Block.Table table -> table.caption().isEmpty();
            default -> false;
        };
    }

    boolean endsWithFigure() {
        return !run.hasContent() && !blocks.isEmpty() && blocks.getLast() instanceof Block.Figure;
    }

    /** Everything so far; places that nothing followed are given in {@code left}. */
    List<Block> finish(List<String> left) {
        flush();
        left.addAll(run.places());
        return blocks;
    }
}
