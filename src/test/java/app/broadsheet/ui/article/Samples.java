package app.broadsheet.ui.article;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.RelatedStory;
import app.broadsheet.model.StoryBond;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles to show in tests. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final URI LINK = URI.create("https://example.org/readout");
    static final URI PAGE = URI.create("https://example.org/story");
    static final String HEBREW =
            "ראש הממשלה אמר היום: \"הממשלה תדון בתקציב 2026\". Reuters דיווחה כי הדיון יימשך שלושה ימים.";

    private Samples() {}

    static ArticleSummary summary(long id, String headline, boolean read, boolean starred) {
        return new ArticleSummary(
                new ArticleId(id),
                null,
                Origin.FEED,
                "HKFP",
                headline,
                "The opening of the story.",
                NOW.minus(Duration.ofDays(4)),
                true,
                null,
                read,
                starred,
                Readiness.READY,
                0);
    }

    static Article article(long id, String headline, @Nullable String language, List<Block> body) {
        return new Article(
                summary(id, headline, true, false),
                PAGE,
                "A. Writer",
                language,
                new Picture(URI.create("https://example.org/lead.jpg"), "Ministers at a table", 1600, 900),
                body,
                Article.TakesComments.UNKNOWN);
    }

    static RelatedStory related(long id, String headline) {
        return new RelatedStory(summary(id, headline, false, false), StoryBond.SAME_EVENT, List.of(), 0);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.Text.plain(text)));
    }

    static Block.Cell cell(String text) {
        return new Block.Cell(false, 1, 1, List.of(paragraph(text)));
    }

    /** Every kind of block and span, with {@code words} in most of them. */
    static List<Block> everyKind(String words) {
        Picture picture = new Picture(URI.create("https://example.org/p.jpg"), "alt of a picture", 0, 0);
        return List.of(
                new Block.Heading(2, List.of(Span.Text.plain("heading " + words))),
                new Block.Paragraph(List.of(
                        Span.Text.plain(words + " "),
                        new Span.Link(
                                LINK,
                                List.of(
                                        Span.Text.plain("the link "),
                                        new Span.Text("of two parts", Set.of(Style.EMPHASIS)))),
                        new Span.Text(" code()", Set.of(Style.CODE)),
                        new Span.Text(" marked", Set.of(Style.MARK, Style.STRONG)),
                        new Span.Break(),
                        new Span.Text("strike", Set.of(Style.STRIKE, Style.UNDERLINE, Style.SMALL)),
                        new Span.Text("2", Set.of(Style.SUPERSCRIPT)),
                        new Span.Text("3", Set.of(Style.SUBSCRIPT)),
                        new Span.Inline(picture),
                        new Span.Anchor("note"))),
                new Block.Listing(
                        true,
                        3,
                        List.of(
                                List.of(paragraph("item " + words)),
                                List.of(
                                        paragraph("second item"),
                                        new Block.Listing(false, 1, List.of(List.of(paragraph("nested item"))))))),
                new Block.Quote(List.of(paragraph("quoted " + words)), false),
                new Block.Quote(List.of(paragraph("pulled " + words)), true),
                new Block.Code("first line\n    second line " + words, "java"),
                new Block.Table(
                        List.of(Span.Text.plain("caption of the table")),
                        List.of(
                                new Block.Row(List.of(cell("one"), cell("two " + words))),
                                new Block.Row(List.of(
                                        new Block.Cell(true, 2_000_000_000, 9, List.of(paragraph("spans too far"))))))),
                new Block.Figure(picture, List.of(Span.Text.plain("caption " + words)), PAGE),
                new Block.Embed(Block.Embed.Kind.VIDEO, URI.create("https://video.example/1"), "title " + words),
                new Block.Embed(Block.Embed.Kind.MAP, URI.create("https://map.example/1"), ""),
                new Block.Rule(),
                paragraph(words));
    }
}
