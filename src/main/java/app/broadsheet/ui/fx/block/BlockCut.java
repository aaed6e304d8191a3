package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of blocks between two places: what is selected, as blocks. Texts are counted in the order that {@link Blocks}
 * makes them in, and offsets are those of their nodes. Needs no toolkit.
 */
public final class BlockCut {
    private final int firstText;
    private final int firstOffset;
    private final int lastText;
    private final int lastOffset;
    private int text = -1;

    private BlockCut(int firstText, int firstOffset, int lastText, int lastOffset) {
        this.firstText = firstText;
        this.firstOffset = firstOffset;
        this.lastText = lastText;
        this.lastOffset = lastOffset;
    }

    /**
     * What is between {@code firstOffset} of text {@code firstText} and {@code lastOffset} of {@code lastText}. Lists,
     * quotations and tables keep their shape around what is left in them.
     */
    public static List<Block> of(List<Block> blocks, int firstText, int firstOffset, int lastText, int lastOffset) {
        return new BlockCut(firstText, firstOffset, lastText, lastOffset).blocks(blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            block(block).ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Block> block(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Span> content) ->
                spans(content).map(kept -> new Block.Heading(level, kept));
            case Block.Paragraph(List<Span> content) -> spans(content).map(Block.Paragraph::new);
            case Block.Listing listing -> listing(listing);
            case Block.Quote(List<Block> content, boolean pull) -> {
                List<Block> kept = blocks(content);
                yield kept.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(kept, pull));
            }
            case Block.Code(String words, String language) ->
                range(words.length()).map(range -> new Block.Code(words.substring(range.from, range.to), language));
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                if (figure.caption().isEmpty()) {
                    yield between(figure);
                }
                yield spans(figure.caption()).map(kept -> new Block.Figure(figure.picture(), kept, figure.link()));
            }
            case Block.Embed embed -> {
                if (embed.title().isBlank()) {
                    yield between(embed);
                }
                yield range(embed.title().length())
                        .map(range -> new Block.Embed(
                                embed.kind(), embed.address(), embed.title().substring(range.from, range.to)));
            }
            case Block.Rule rule -> between(rule);
        };
    }

    private Optional<Block> listing(Block.Listing listing) {
        List<List<Block>> items = new ArrayList<>();
        int before = 0;
        for (List<Block> item : listing.items()) {
            List<Block> kept = blocks(item);
            if (!kept.isEmpty()) {
                items.add(kept);
            } else if (items.isEmpty()) {
                before++;
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Listing(listing.ordered(), listing.start() + before, items));
    }

    private Optional<Block> table(Block.Table table) {
        List<Span> caption =
                table.caption().isEmpty() ? List.of() : spans(table.caption()).orElse(List.of());
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Block.Cell> cells = new ArrayList<>();
            boolean some = false;
            for (Block.Cell cell : row.cells()) {
                List<Block> kept = blocks(cell.content());
                some |= !kept.isEmpty();
                cells.add(new Block.Cell(cell.header(), cell.columns(), cell.rows(), kept));
            }
            if (some) {
                rows.add(new Block.Row(cells));
            }
        }
        if (rows.isEmpty()) {
            return caption.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(caption));
        }
        return Optional.of(new Block.Table(caption, rows));
    }

    /** What has no text is kept between texts that are. */
    private Optional<Block> between(Block block) {
        return text >= firstText && text < lastText ? Optional.of(block) : Optional.empty();
    }

    private Optional<List<Span>> spans(List<Span> spans) {
        return range(SpanCut.length(spans)).map(range -> SpanCut.of(spans, range.from, range.to));
    }

    private record Range(int from, int to) {}

    /** What is kept of the next text; empty for nothing of it. A text that says nothing is kept between others. */
    private Optional<Range> range(int length) {
        text++;
        if (text < firstText || text > lastText) {
            return Optional.empty();
        }
        int from = text == firstText ? Math.min(firstOffset, length) : 0;
        int to = text == lastText ? Math.min(lastOffset, length) : length;
        boolean bare = length == 0 && text > firstText && text < lastText;
        return from < to || bare ? Optional.of(new Range(from, to)) : Optional.empty();
    }
}
