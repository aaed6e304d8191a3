package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.util.List;

/** Blocks as plain text, for search, related stories and reading time. */
public final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private final boolean captions;

    private BlockText(boolean captions) {
        this.captions = captions;
    }

    /** Every word of the blocks in reading order, captions included; an empty line between blocks. */
    public static String of(List<Block> blocks) {
        return of(blocks, true);
    }

    /** What the author tells, without what stands under pictures or is small print: for excerpts, summaries and reading aloud. */
    public static String prose(List<Block> blocks) {
        return of(blocks, false);
    }

    private static String of(List<Block> blocks, boolean captions) {
        BlockText writer = new BlockText(captions);
        writer.blocks(blocks, "\n\n");
        return writer.text.toString().strip();
    }

    /** The words of running text; line breaks are kept. */
    public static String line(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans(spans, text);
        return text.toString();
    }

    private void blocks(List<Block> blocks, String between) {
        for (Block block : blocks) {
            end(text, between);
            switch (block) {
                case Block.Paragraph paragraph ->
                    spans(captions || !isSmallPrint(paragraph) ? paragraph.content() : List.of(), text);
                case Block.Heading heading -> spans(heading.content(), text);
                case Block.Listing listing ->
                    listing.items().forEach(item -> {
                        end(text, "\n");
                        blocks(item, "\n");
                    });
                case Block.Quote quote -> blocks(quote.content(), "\n\n");
                case Block.Code code -> text.append(code.text());
                case Block.Table table -> table(table);
                case Block.Figure figure -> spans(captions ? figure.caption() : List.of(), text);
                case Block.Embed embed -> text.append(captions ? embed.title() : "");
                case Block.Rule rule -> {}
            }
        }
    }

    private static boolean isSmallPrint(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .allMatch(span ->
                        !(span instanceof Span.Text words) || words.styles().contains(Style.SMALL));
    }

    private void table(Block.Table table) {
        spans(table.caption(), text);
        for (Block.Row row : table.rows()) {
            end(text, "\n");
            String between = "";
            for (Block.Cell cell : row.cells()) {
                text.append(between);
                blocks(cell.content(), " ");
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
