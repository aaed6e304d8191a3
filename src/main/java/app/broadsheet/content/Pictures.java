package app.broadsheet.content;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures that blocks show, in order, each once. */
final class Pictures {
    private static final int SIZEABLE = 150;

    private final Map<String, Picture> found = new LinkedHashMap<>();

    private Pictures() {}

    static List<Picture> of(List<Block> blocks) {
        Pictures pictures = new Pictures();
        pictures.collect(blocks);
        return List.copyOf(pictures.found.values());
    }

    /** The first picture that is not known to be small; none that is written out in the text: lists hold its address. */
    static Optional<Picture> lead(List<Block> blocks) {
        return of(figures(blocks)).stream().filter(Pictures::isSizeable).findFirst();
    }

    private static boolean isSizeable(Picture picture) {
        return !picture.isWrittenOut()
                && (picture.width() == 0 || picture.width() >= SIZEABLE)
                && (picture.height() == 0 || picture.height() >= SIZEABLE / 2);
    }

    private static List<Block> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Paragraph) && !(block instanceof Block.Heading))
                .toList();
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Figure figure -> {
                    add(figure.picture());
                    spans(figure.caption());
                }
                case Block.Paragraph paragraph -> spans(paragraph.content());
                case Block.Heading heading -> spans(heading.content());
                case Block.Quote quote -> collect(quote.content());
                case Block.Listing listing -> listing.items().forEach(this::collect);
                case Block.Table table -> {
                    spans(table.caption());
                    table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content())));
                }
                case Block.Code code -> {}
                case Block.Embed embed -> {}
                case Block.Rule rule -> {}
            }
        }
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.Inline inline) {
                add(inline.picture());
            } else if (span instanceof Span.Link link) {
                spans(link.content());
            }
        }
    }

    private void add(Picture picture) {
        found.putIfAbsent(picture.address().toString(), picture);
    }
}
