package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import java.util.List;

/**
 * Blocks as Markdown: <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31</a>, tables as <a
 * href="https://github.github.com/gfm/#tables-extension-">GFM</a> has them. What Markdown has no sign for, underlining for
 * example, is plain.
 */
public final class BlockMarkdown {
    private final StringBuilder out = new StringBuilder();
    /** What every line of the blocks begins with that are being written: marks of quotations, room for marks of lists. */
    private String margin = "";

    private BlockMarkdown() {}

    /** The blocks, each ended by a line break, an empty line between them. */
    public static String write(List<Block> blocks) {
        BlockMarkdown writer = new BlockMarkdown();
        writer.blocks(blocks);
        return writer.out.toString();
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.append(nestsTightly(blocks.get(i)) ? "" : margin.stripTrailing() + "\n")
                        .append(margin);
            }
            block(blocks.get(i));
        }
    }

    /** A list within an item comes right after its text, where a list may begin without an empty line. */
    private boolean nestsTightly(Block block) {
        return margin.endsWith("  ")
                && block instanceof Block.Listing inner
                && (!inner.ordered() || inner.start() == 1);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                line("#".repeat(heading.level()) + " "
                        + SpanMarkdown.of(heading.content()).replace("\\\n", " "));
            case Block.Paragraph paragraph -> line(SpanMarkdown.of(paragraph.content()));
            case Block.Listing listing -> listing(listing);
            case Block.Quote quote -> within("> ", "> ", quote.content());
            case Block.Code code -> code(code);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Embed embed -> {
                String title =
                        embed.title().isBlank() ? embed.address().toString() : SpanMarkdown.escaped(embed.title());
                line("[" + title + "](" + SpanMarkdown.address(embed.address()) + ")");
            }
            case Block.Rule() -> line("* * *");
        }
    }

    private void line(String text) {
        out.append(text.replace("\n", "\n" + margin)).append('\n');
    }

    private void within(String first, String others, List<Block> blocks) {
        String before = margin;
        out.append(first);
        margin = before + others;
        if (blocks.isEmpty()) {
            out.append('\n');
        }
        blocks(blocks);
        margin = before;
    }

    private void listing(Block.Listing listing) {
        long number = listing.start();
        for (int i = 0; i < listing.items().size(); i++) {
            if (i > 0) {
                out.append(margin);
            }
            String mark = listing.ordered() ? number++ + ". " : "- ";
            within(mark, " ".repeat(mark.length()), listing.items().get(i));
        }
    }

    private void code(Block.Code code) {
        String fence = "```";
        while (code.text().contains(fence)) {
            fence += "`";
        }
        String language = code.language() == null ? "" : code.language().replaceAll("[`\\s]", "");
        line(fence + language + "\n" + code.text().stripTrailing() + "\n" + fence);
    }

    private void figure(Block.Figure figure) {
        String picture = SpanMarkdown.picture(figure.picture());
        line(figure.link() == null ? picture : "[" + picture + "](" + SpanMarkdown.address(figure.link()) + ")");
        if (!figure.caption().isEmpty()) {
            out.append(margin.stripTrailing()).append('\n').append(margin);
            line("*" + SpanMarkdown.plain(figure.caption()) + "*");
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            line("**" + SpanMarkdown.plain(table.caption()) + "**");
            out.append(margin.stripTrailing()).append('\n').append(margin);
        }
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < table.rows().size(); i++) {
            if (i > 0) {
                out.append(margin);
            }
            StringBuilder row = new StringBuilder("|");
            for (Block.Cell cell : table.rows().get(i).cells()) {
                row.append(' ').append(cell(cell)).append(" |");
            }
            row.append("  |".repeat(columns - table.rows().get(i).cells().size()));
            line(row.toString());
            if (i == 0) {
                out.append(margin);
                line("|" + " --- |".repeat(columns));
            }
        }
    }

    /** A cell is one line, and nothing but running text. */
    private static String cell(Block.Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Block block : cell.content()) {
            text.append(text.isEmpty() ? "" : " ");
            text.append(
                    block instanceof Block.Paragraph paragraph
                            ? SpanMarkdown.of(paragraph.content())
                            : SpanMarkdown.escaped(BlockText.of(List.of(block))));
        }
        return text.toString().replace("\\\n", " ").replace('\n', ' ').replace("|", "\\|");
    }
}
