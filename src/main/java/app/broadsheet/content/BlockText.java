package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.List;

/** Blocks as plain text, for search, related stories and reading time. */
public final class BlockText {
    private BlockText() {}

    /** Every word of the blocks in reading order, captions included; an empty line between blocks. */
    public static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks(blocks, "\n\n", text);
        return text.toString().strip();
    }

    /** The words of running text; line breaks are kept. */
    public static String line(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans(spans, text);
        return text.toString();
    }

    private static void blocks(List<Block> blocks, String between, StringBuilder text) {
        for (Block block : blocks) {
            end(text, between);
            switch (block) {
                case Block.Paragraph paragraph -> spans(paragraph.content(), text);
                case Block.Heading heading -> spans(heading.content(), text);
                case Block.Listing listing ->
                    listing.items().forEach(item -> {
                        end(text, "\n");
                        blocks(item, "\n", text);
                    });
                case Block.Quote quote -> blocks(quote.content(), "\n\n", text);
                case Block.Code code -> text.append(code.text());
                case Block.Table table -> table(table, text);
                case Block.Figure figure -> spans(figure.caption(), text);
                case Block.Embed embed -> text.append(embed.title());
                case Block.Rule rule -> {}
            }
        }
    }

    private static void table(Block.Table table, StringBuilder text) {
        spans(table.caption(), text);
        for (Block.Row row : table.rows()) {
            end(text, "\n");
            String between = "";
            for (Block.Cell cell : row.cells()) {
                text.append(between);
                blocks(cell.content(), " ", text);
                between = "\t";
            }
        }
    }

    private static void spans(List<Span> spans, StringBuilder text) {
        for (Span span : spans) {
            switch (span) {
                case Span.Text words -> text.append(words.text());
                case Span.Link link -> spans(link.content(), text);
                case Span.Inline inline -> text.append(inline.picture().alt());
                case Span.Break lineBreak -> text.append('\n');
                case Span.Anchor anchor -> {}
            }
        }
    }

    /** Makes the text end in {@code between}, unless nothing stands before it. */
    private static void end(StringBuilder text, String between) {
        int had = 0;
        while (had < between.length()
                && had < text.length()
                && text.charAt(text.length() - 1 - had) == between.charAt(between.length() - 1 - had)) {
            had++;
        }
        boolean start = text.isEmpty() || (between.equals(" ") && text.charAt(text.length() - 1) == '\t');
        if (!start) {
            text.append(between, 0, between.length() - had);
        }
    }
}
