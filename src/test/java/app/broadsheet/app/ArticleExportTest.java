package app.broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.Article;
import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.Origin;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleExportTest {
    private static final URI STORED = URI.create("https://example.org/stored.png");
    private static final URI MISSING = URI.create("https://example.org/missing.png");

    @TempDir
    Path folder;

    @Test
    void a_page_holds_its_pictures_and_asks_for_nothing() throws IOException {
        Path picture =
                Files.write(folder.resolve("picture"), "\u0089PNG and so on".getBytes(StandardCharsets.ISO_8859_1));
        Path file = folder.resolve("saved.html");
        SaveResult result =
                export(Map.of(STORED, picture)).save(article(), file).join();
        assertThat(result).isEqualTo(new SaveResult.Saved(file));
        String page = Files.readString(file);
        assertThat(page)
                .contains(
                        "<title>A &lt;headline&gt; &amp; more</title>",
                        "<h1>A &lt;headline&gt; &amp; more</h1>",
                        "default-src 'none'",
                        "src=\"data:image/png;base64,",
                        "<strong>Strong</strong> words.")
                .doesNotContain("stored.png", "<script");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("picture", "saved.html");
    }

    @Test
    void markdown_has_headline_source_and_everything_after_it() throws IOException {
        Path file = folder.resolve("saved.md");
        export(Map.of()).save(article(), file).join();
        assertThat(Files.readString(file)).isEqualTo("""
                # A \\<headline> & more

                [A. Writer · HKFP · 2026-11-20](https://example.org/story)

                ![Ministers](https://example.org/stored.png)

                **Strong** words.

                1. one
                2. two
                   - nested

                > 2026\\. A year \\*here\\*

                | a | b\\|c |
                | --- | --- |
                | d |  |

                ```java
                int x;
                ```

                ![](https://example.org/missing.png)

                *A caption*
                """);
    }

    @Test
    void a_pdf_is_one() throws IOException {
        Path file = folder.resolve("saved.pdf");
        SaveResult result = export(Map.of()).save(article(), file).join();
        assertThat(result).isEqualTo(new SaveResult.Saved(file));
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(folder.toFile().list()).containsExactly("saved.pdf");
    }

    @Test
    void what_cannot_be_written_is_said_and_nothing_is_left_behind() {
        Path file = folder.resolve("no such folder/saved.html");
        SaveResult result = export(Map.of()).save(article(), file).join();
        assertThat(result).isInstanceOf(SaveResult.NotSaved.class);
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static ArticleExport export(Map<URI, Path> stored) {
        return new ArticleExport(
                (id, address) -> CompletableFuture.completedFuture(Optional.ofNullable(stored.get(address))),
                Runnable::run);
    }

    private static Article article() {
        ArticleSummary summary = new ArticleSummary(
                new ArticleId(1),
                null,
                Origin.FEED,
                "HKFP",
                "A <headline> & more",
                "",
                Instant.parse("2026-11-20T10:00:00Z"),
                true,
                null,
                false,
                false,
                Readiness.READY,
                0);
        return new Article(
                summary,
                URI.create("https://example.org/story"),
                "A. Writer",
                "en",
                new Picture(STORED, "Ministers", 0, 0),
                List.of(
                        new Block.Paragraph(
                                List.of(new Span.Text("Strong", Set.of(Style.STRONG)), Span.Text.plain(" words."))),
                        new Block.Listing(
                                true,
                                1,
                                List.of(
                                        List.of(say("one")),
                                        List.of(
                                                say("two"),
                                                new Block.Listing(false, 1, List.of(List.of(say("nested"))))))),
                        new Block.Quote(List.of(say("2026. A year *here*")), false),
                        new Block.Table(
                                List.of(),
                                List.of(
                                        new Block.Row(List.of(cell("a"), cell("b|c"))),
                                        new Block.Row(List.of(cell("d"))))),
                        new Block.Code("int x;\n", "java"),
                        new Block.Figure(new Picture(MISSING, "", 0, 0), List.of(Span.Text.plain("A caption")), null)),
                Article.TakesComments.UNKNOWN);
    }

    private static Block.Paragraph say(String words) {
        return new Block.Paragraph(List.of(Span.Text.plain(words)));
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(false, 1, 1, List.of(say(words)));
    }
}
