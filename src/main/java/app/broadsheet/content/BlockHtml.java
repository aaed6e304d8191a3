package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.List;
import java.util.Locale;

/**
 * Blocks as canonical HTML: the only HTML that the program stores, exports and copies. It holds text, links, pictures and
 * structure, and nothing that runs, loads or styles.
 */
public final class BlockHtml {
    private final StringBuilder html = new StringBuilder();

    private BlockHtml() {}

    /** The blocks as HTML; {@link BlockReader#read(String, java.net.URI)} gives them back. */
    public static String write(List<Block> blocks) {
        BlockHtml writer = new BlockHtml();
        for (Block block : blocks) {
            writer.block(block);
            writer.html.append('\n');
        }
        return writer.html.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line("p", paragraph.content());
            case Block.Heading heading -> line("h" + heading.level(), heading.content());
            case Block.Listing listing -> list(listing);
            case Block.Quote quote -> {
                html.append(quote.pull() ? "<blockquote class=\"pull\">" : "<blockquote>");
                quote.content().forEach(this::block);
                html.append("</blockquote>");
            }
            case Block.Code code -> code(code);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Embed embed -> embed(embed);
            case Block.Rule rule -> html.append("<hr>");
        }
    }

    private void line(String tag, List<Span> content) {
        html.append('<').append(tag).append('>');
        SpanHtml.write(content, html);
        html.append("</").append(tag).append('>');
    }

    private void list(Block.Listing listing) {
        String tag = listing.ordered() ? "ol" : "ul";
        html.append('<').append(tag);
        if (listing.ordered() && listing.start() != 1) {
            html.append(" start=\"").append(listing.start()).append('"');
        }
        html.append('>');
        for (List<Block> item : listing.items()) {
            html.append("<li>");
            held(item);
            html.append("</li>");
        }
        html.append("</").append(tag).append('>');
    }

    /** What an item or a cell holds: its first paragraph needs no tags. */
    private void held(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i == 0 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
                SpanHtml.write(paragraph.content(), html);
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void code(Block.Code code) {
        html.append("<pre><code");
        if (code.language() != null) {
            html.append(" class=\"language-");
            SpanHtml.attribute(code.language(), html);
            html.append('"');
        }
        html.append('>');
        SpanHtml.text(code.text(), html);
        html.append("</code></pre>");
    }

    private void table(Block.Table table) {
        html.append("<table class=\"data\">");
        if (!table.caption().isEmpty()) {
            line("caption", table.caption());
        }
        for (Block.Row row : table.rows()) {
            html.append("<tr>");
            for (Block.Cell cell : row.cells()) {
                html.append(cell.header() ? "<th" : "<td");
                if (cell.columns() > 1) {
                    html.append(" colspan=\"").append(cell.columns()).append('"');
                }
                if (cell.rows() > 1) {
                    html.append(" rowspan=\"").append(cell.rows()).append('"');
                }
                html.append('>');
                held(cell.content());
                html.append(cell.header() ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    private void figure(Block.Figure figure) {
        html.append("<figure>");
        if (figure.link() != null) {
            html.append("<a href=\"");
            SpanHtml.attribute(figure.link().toString(), html);
            html.append("\">");
        }
        SpanHtml.picture(figure.picture(), false, html);
        html.append(figure.link() == null ? "" : "</a>");
        if (!figure.caption().isEmpty()) {
            line("figcaption", figure.caption());
        }
        html.append("</figure>");
    }

    private void embed(Block.Embed embed) {
        html.append("<figure class=\"embed\" data-kind=\"")
                .append(embed.kind().name().toLowerCase(Locale.ROOT))
                .append(embed.title().isEmpty() ? "\">" : "\" data-title=\"\">")
                .append("<a href=\"");
        SpanHtml.attribute(embed.address().toString(), html);
        html.append("\">");
        String host = embed.address().getHost();
        SpanHtml.text(embed.title().isEmpty() && host != null ? host : embed.title(), html);
        html.append("</a></figure>");
    }
}
