package app.broadsheet.ui.fx.block;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.List;

/** The words of blocks and spans, for what only needs those: directions, labels, reading time. */
public final class BlockText {
    private BlockText() {}

    /** The words of blocks, one block a line. Pictures give their captions, embeds their titles. */
    public static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> add(block, text));
        return text.toString();
    }

    /** The words of spans; inline pictures give their descriptions. */
    public static String ofSpans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> add(span, text));
        return text.toString();
    }

    private static void add(Block block, StringBuilder text) {
        switch (block) {
            case Block.Heading heading -> text.append(ofSpans(heading.content()));
            case Block.Paragraph paragraph -> text.append(ofSpans(paragraph.content()));
            case Block.Listing listing -> listing.items().forEach(item -> item.forEach(each -> add(each, text)));
            case Block.Quote quote -> quote.content().forEach(each -> add(each, text));
            case Block.Code code -> text.append(code.text());
            case Block.Table table -> {
                text.append(ofSpans(table.caption())).append('\n');
                for (Block.Row row : table.rows()) {
                    row.cells().forEach(cell -> cell.content().forEach(each -> add(each, text)));
                }
            }
            case Block.Figure figure -> text.append(ofSpans(figure.caption()));
            case Block.Embed embed -> text.append(embed.title());
            case Block.Rule() -> {}
        }
        text.append('\n');
    }

    private static void add(Span span, StringBuilder text) {
        switch (span) {
            case Span.Text(String words, var _) -> text.append(words);
            case Span.Link link -> link.content().forEach(each -> add(each, text));
            case Span.Inline(var picture) -> text.append(picture.alt());
            case Span.Break() -> text.append('\n');
            case Span.Anchor _ -> {}
        }
    }
}
