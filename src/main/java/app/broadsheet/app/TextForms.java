package app.broadsheet.app;

import app.broadsheet.content.BlockHtml;
import app.broadsheet.content.BlockMarkdown;
import app.broadsheet.content.BlockText;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.net.URI;
import java.util.List;

/** Blocks in the forms that other programs take. Pure functions for any thread. */
public final class TextForms {
    private TextForms() {}

    /** Every word in reading order, an empty line between blocks. */
    public static String plain(List<Block> blocks) {
        return BlockText.of(blocks);
    }

    /** Safe HTML: text, links, pictures by their addresses, and structure. */
    public static String html(List<Block> blocks) {
        return BlockHtml.write(blocks);
    }

    /** CommonMark with GFM's tables. */
    public static String markdown(List<Block> blocks) {
        return BlockMarkdown.write(blocks);
    }

    /** A link to an article in Markdown. */
    public static String markdownLink(String headline, URI link) {
        Span linked = new Span.Link(link, List.of(Span.Text.plain(headline.isBlank() ? link.toString() : headline)));
        return BlockMarkdown.write(List.of(new Block.Paragraph(List.of(linked))))
                .strip();
    }
}
