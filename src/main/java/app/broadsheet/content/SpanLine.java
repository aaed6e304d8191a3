package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Span;
import java.util.ArrayList;
import java.util.List;

/** Blocks as one piece of running text, for captions: paragraphs become lines, pictures move out. */
final class SpanLine {
    private SpanLine() {}

    static List<Span> of(List<Block> blocks, BlockSink pictures) {
        List<Span> line = new ArrayList<>();
        collect(blocks, line, pictures);
        return line;
    }

    private static void collect(List<Block> blocks, List<Span> line, BlockSink pictures) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> add(paragraph.content(), line);
                case Block.Heading heading -> add(heading.content(), line);
                case Block.Code code -> add(List.of(Span.Text.plain(Characters.line(code.text()))), line);
                case Block.Quote quote -> collect(quote.content(), line, pictures);
                case Block.Listing listing -> listing.items().forEach(item -> collect(item, line, pictures));
                case Block.Table table -> {
                    add(table.caption(), line);
                    table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), line, pictures)));
                }
                case Block.Figure figure -> {
                    pictures.figure(figure.picture(), figure.link());
                    add(figure.caption(), line);
                }
                case Block.Embed embed -> pictures.add(embed);
                case Block.Rule rule -> {}
            }
        }
    }

    private static void add(List<Span> spans, List<Span> line) {
        if (!spans.isEmpty()) {
            if (!line.isEmpty()) {
                line.add(new Span.Break());
            }
            line.addAll(spans);
        }
    }
}
