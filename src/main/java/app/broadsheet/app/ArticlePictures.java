package app.broadsheet.app;

import app.broadsheet.model.Article;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An article as blocks from headline to end, and the pictures in it. Pure functions. */
final class ArticlePictures {
    private ArticlePictures() {}

    /** Source, headline, author and lead picture as blocks, and the body after them. */
    static List<Block> whole(Article article) {
        List<Block> all = new ArrayList<>();
        String headline = article.summary().headline();
        if (!headline.isBlank()) {
            all.add(new Block.Heading(1, List.of(Span.Text.plain(headline))));
        }
        List<String> from = new ArrayList<>();
        if (article.byline() != null && !article.byline().isBlank()) {
            from.add(article.byline());
        }
        if (!article.summary().source().isBlank()) {
            from.add(article.summary().source());
        }
        if (article.summary().timeKnown()) {
            from.add(article.summary().time().toString().substring(0, 10));
        }
        if (!from.isEmpty()) {
            Span said = Span.Text.plain(String.join(" · ", from));
            all.add(new Block.Paragraph(
                    List.of(article.link() == null ? said : new Span.Link(article.link(), List.of(said)))));
        }
        if (article.lead() != null) {
            all.add(new Block.Figure(article.lead(), List.of(), null));
        }
        all.addAll(article.body());
        return all;
    }

    /** The addresses of all pictures of an article, in reading order. */
    static Set<URI> in(Article article) {
        Set<URI> found = new LinkedHashSet<>();
        var _ = with(whole(article), picture -> {
            found.add(picture.address());
            return picture;
        });
        return found;
    }

    /** The same blocks with other pictures in them. */
    static List<Block> with(List<Block> blocks, UnaryOperator<Picture> change) {
        return blocks.stream().map(block -> with(block, change)).toList();
    }

    private static Block with(Block block, UnaryOperator<Picture> change) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), spans(heading.content(), change));
            case Block.Paragraph paragraph -> new Block.Paragraph(spans(paragraph.content(), change));
            case Block.Listing listing ->
                new Block.Listing(
                        listing.ordered(),
                        listing.start(),
                        listing.items().stream().map(item -> with(item, change)).toList());
            case Block.Quote quote -> new Block.Quote(with(quote.content(), change), quote.pull());
            case Block.Table table ->
                new Block.Table(
                        spans(table.caption(), change),
                        table.rows().stream()
                                .map(row -> new Block.Row(row.cells().stream()
                                        .map(cell -> new Block.Cell(
                                                cell.header(),
                                                cell.columns(),
                                                cell.rows(),
                                                with(cell.content(), change)))
                                        .toList()))
                                .toList());
            case Block.Figure figure ->
                new Block.Figure(change.apply(figure.picture()), spans(figure.caption(), change), figure.link());
            case Block.Code _, Block.Embed _, Block.Rule _ -> block;
        };
    }

    private static List<Span> spans(List<Span> spans, UnaryOperator<Picture> change) {
        return spans.stream().map(span -> span(span, change)).toList();
    }

    private static Span span(Span span, UnaryOperator<Picture> change) {
        return switch (span) {
            case Span.Inline inline -> new Span.Inline(change.apply(inline.picture()));
            case Span.Link link -> new Span.Link(link.target(), spans(link.content(), change));
            default -> span;
        };
    }
}
