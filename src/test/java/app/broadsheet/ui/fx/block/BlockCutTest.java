package app.broadsheet.ui.fx.block;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BlockCutTest {
    private static final Picture PICTURE = new Picture(URI.create("https://example.org/p.png"), "alt", 0, 0);
    private static final Span.Link LINK = new Span.Link(
            URI.create("https://example.org/"),
            List.of(Span.Text.plain("a link "), new Span.Text("of two", Set.of(Style.STRONG))));

    @Test
    void cuts_within_a_text_and_keeps_styles_and_links() {
        List<Block> blocks =
                List.of(new Block.Paragraph(List.of(Span.Text.plain("Before "), LINK, Span.Text.plain(" after"))));
        assertThat(BlockCut.of(blocks, 0, 9, 0, 16))
                .containsExactly(new Block.Paragraph(List.of(new Span.Link(
                        LINK.target(), List.of(Span.Text.plain("link "), new Span.Text("of", Set.of(Style.STRONG)))))));
    }

    @Test
    void keeps_the_shape_of_lists_and_their_numbers() {
        List<Block> blocks = List.of(
                new Block.Listing(true, 3, List.of(List.of(say("three")), List.of(say("four")), List.of(say("five")))));
        assertThat(BlockCut.of(blocks, 1, 1, 2, 2))
                .containsExactly(new Block.Listing(true, 4, List.of(List.of(say("our")), List.of(say("fi")))));
    }

    @Test
    void keeps_the_columns_of_tables() {
        Block.Table table = new Block.Table(
                List.of(Span.Text.plain("Caption")),
                List.of(
                        new Block.Row(List.of(cell("a"), cell("b"))),
                        new Block.Row(List.of(cell("c"), cell("d"))),
                        new Block.Row(List.of(cell("e"), cell("f")))));
        assertThat(BlockCut.of(List.of(table), 2, 0, 3, 1))
                .containsExactly(new Block.Table(
                        List.of(),
                        List.of(
                                new Block.Row(List.of(new Block.Cell(false, 1, 1, List.of()), cell("b"))),
                                new Block.Row(List.of(cell("c"), new Block.Cell(false, 1, 1, List.of()))))));
    }

    @Test
    void what_has_no_text_is_kept_between_what_has_some() {
        Block.Figure figure = new Block.Figure(PICTURE, List.of(), null);
        List<Block> blocks = List.of(figure, say("one"), new Block.Rule(), figure, say("two"), figure);
        assertThat(BlockCut.of(blocks, 0, 0, 1, 3)).containsExactly(say("one"), new Block.Rule(), figure, say("two"));
        assertThat(BlockCut.of(blocks, 0, 1, 0, 3)).containsExactly(say("ne"));
    }

    @Test
    void an_end_before_the_first_letter_of_a_paragraph_takes_nothing_of_it() {
        List<Block> blocks = List.of(say("one"), new Block.Quote(List.of(say("two")), false));
        assertThat(BlockCut.of(blocks, 0, 1, 1, 0)).containsExactly(say("ne"));
        assertThat(BlockCut.of(blocks, 0, 3, 1, 3)).containsExactly(new Block.Quote(List.of(say("two")), false));
    }

    private static Block.Paragraph say(String words) {
        return new Block.Paragraph(List.of(Span.Text.plain(words)));
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(false, 1, 1, List.of(say(words)));
    }
}
