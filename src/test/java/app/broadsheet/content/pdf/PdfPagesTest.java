package app.broadsheet.content.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.model.block.Block;
import app.broadsheet.model.block.Picture;
import app.broadsheet.model.block.Span;
import app.broadsheet.model.block.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfPagesTest {
    private static final URI STORED = URI.create("https://example.org/stored.png");
    private static final URI BROKEN = URI.create("https://example.org/broken.png");
    private static final URI MISSING = URI.create("https://example.org/missing.png");
    private static final String LONG =
            "The ferry leaves the harbour at twenty to six, before the gulls are up and the kiosk opens. ";

    @TempDir
    Path folder;

    @Test
    void every_word_is_there_in_reading_order() throws IOException {
        try (PDDocument document = pages(sample())) {
            String text = words(document);
            assertThat(text)
                    .containsSubsequence(
                            "The 5.40 ferry",
                            "Wenna Thrale",
                            "Strong and slanted",
                            "H2O",
                            "1.",
                            "one",
                            "2.",
                            "two",
                            "•",
                            "nested",
                            "A quotation of some length",
                            "int x = 1;",
                            "Harbour",
                            "Boats",
                            "Marrowick",
                            "12",
                            "The ferry, drawn",
                            "[A picture that is not here]",
                            "→",
                            "A film of it");
        }
    }

    @Test
    void it_says_what_it_is_and_where_its_parts_are() throws IOException {
        try (PDDocument document = pages(sample())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The 5.40 ferry");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Wenna Thrale");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("The 5.40 ferry", "What came of it");
        }
    }

    @Test
    void links_lead_out_and_within() throws IOException {
        try (PDDocument document = pages(sample())) {
            List<String> targets = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                switch (((PDAnnotationLink) annotation).getAction()) {
                    case PDActionURI out -> targets.add(out.getURI());
                    case PDActionGoTo within -> targets.add("within");
                    default -> targets.add("nowhere");
                }
            }
            assertThat(targets)
                    .contains("https://example.org/a?b=c&d=%C3%A9", "within")
                    .doesNotContain("nowhere");
        }
    }

    @Test
    void pictures_are_in_it_and_a_broken_one_leaves_its_description() throws IOException {
        try (PDDocument document = pages(List.of(
                new Block.Figure(new Picture(STORED, "Stored", 0, 0), List.of(), null),
                new Block.Figure(new Picture(BROKEN, "Broken", 0, 0), List.of(), null)))) {
            assertThat(pictures(document.getPage(0).getResources())).isEqualTo(1);
            assertThat(words(document)).contains("[Broken]").doesNotContain("[Stored]");
        }
    }

    @Test
    void a_long_article_goes_on_over_numbered_pages() throws IOException {
        List<Block> blocks = IntStream.range(0, 120)
                .mapToObj(i -> (Block) say("Paragraph " + i + ". " + LONG.repeat(5)))
                .toList();
        try (PDDocument document = pages(blocks)) {
            int count = document.getNumberOfPages();
            assertThat(count).isBetween(10, 40);
            String text = words(document);
            assertThat(text).contains("1 / " + count, count + " / " + count);
            for (int i = 0; i < 120; i++) {
                assertThat(text).contains("Paragraph " + i + ".");
            }
        }
    }

    @Test
    void other_scripts_are_drawn_and_said() throws IOException {
        String hebrew = "המעבורת חזרה אל הנמל";
        String arabic = "عادت العبارة إلى الميناء";
        String chinese = "渡輪回到港口，清晨的人們都很高興。";
        try (PDDocument document = pages(List.of(say(hebrew), say(arabic), say(chinese)))) {
            assertThat(said(document.getPage(0).getResources())).containsExactlyInAnyOrder(hebrew, arabic, chinese);
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 72);
            // Text that reads from the right stands at the right.
            assertThat(ink(drawn, drawn.getWidth() / 2, 60, drawn.getWidth(), 80))
                    .isPositive();
            assertThat(ink(drawn, 0, 60, drawn.getWidth() / 3, 80)).isZero();
        }
    }

    @Test
    void what_is_made_to_do_harm_becomes_pages_too() throws IOException {
        Block deep = say("the innermost");
        for (int i = 0; i < 60; i++) {
            deep = i % 2 == 0
                    ? new Block.Quote(List.of(deep), false)
                    : new Block.Listing(false, 1, List.of(List.of(deep)));
        }
        List<Block.Cell> cells =
                IntStream.range(0, 60).mapToObj(i -> cell("cell" + i)).toList();
        try (PDDocument document = pages(List.of(
                deep,
                new Block.Table(List.of(), List.of(new Block.Row(cells), new Block.Row(List.of()))),
                new Block.Table(List.of(), List.of(new Block.Row(List.of(cell(LONG.repeat(200)), cell("beside"))))),
                new Block.Code("\t\u0007\uD800 ☃ " + "x".repeat(500), null),
                new Block.Listing(true, Integer.MAX_VALUE, List.of(List.of(), List.of(say("last")))),
                say("a".repeat(3_000)),
                say("\u0000\u200B\uFEFF\uFFFF\uDBFF \u202E reversed \u00AD"),
                say(""),
                new Block.Heading(0, List.of()),
                new Block.Paragraph(
                        List.of(new Span.Link(URI.create("#nowhere"), List.of(Span.Text.plain("lost")))))))) {
            assertThat(words(document)).contains("the innermost", "beside", "lost");
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 72);
            assertThat(ink(drawn, drawn.getWidth() - 40, 0, drawn.getWidth(), drawn.getHeight()))
                    .as("nothing runs over the edge")
                    .isZero();
        }
    }

    private List<Block> sample() {
        return List.of(
                new Block.Heading(1, List.of(Span.Text.plain("The 5.40 ferry"))),
                new Block.Paragraph(List.of(new Span.Link(
                        URI.create("https://example.org/a?b=c&d=é"), List.of(Span.Text.plain("Wenna Thrale"))))),
                new Block.Paragraph(List.of(
                        new Span.Text("Strong", Set.of(Style.STRONG)),
                        Span.Text.plain(" and "),
                        new Span.Text("slanted", Set.of(Style.EMPHASIS)),
                        Span.Text.plain(", H"),
                        new Span.Text("2", Set.of(Style.SUBSCRIPT)),
                        Span.Text.plain("O, "),
                        new Span.Text("struck", Set.of(Style.STRIKE)),
                        Span.Text.plain(", "),
                        new Span.Text("marked", Set.of(Style.MARK)),
                        Span.Text.plain(", "),
                        new Span.Text("code()", Set.of(Style.CODE)),
                        new Span.Link(URI.create("#note"), List.of(new Span.Text("1", Set.of(Style.SUPERSCRIPT)))))),
                say(LONG.repeat(4)),
                new Block.Heading(2, List.of(Span.Text.plain("What came of it"))),
                new Block.Listing(
                        true,
                        1,
                        List.of(
                                List.of(say("one")),
                                List.of(
                                        say("two"),
                                        new Block.Listing(false, 1, List.of(List.of(say("nested " + LONG))))))),
                new Block.Quote(List.of(say("A quotation of some length. " + LONG), say("Its second part.")), false),
                new Block.Code("int x = 1;\n\n  return x;\n", "java"),
                new Block.Table(
                        List.of(Span.Text.plain("Boats by harbour")),
                        List.of(
                                new Block.Row(List.of(head("Harbour"), head("Boats"), head("What they carry"))),
                                new Block.Row(List.of(cell("Marrowick"), cell("12"), cell(LONG))),
                                new Block.Row(List.of(cell("Skarrow"), cell("3"), cell("Sheep"))))),
                new Block.Quote(List.of(say("It was the first early crossing in fourteen months.")), true),
                new Block.Figure(
                        new Picture(STORED, "Stored", 0, 0), List.of(Span.Text.plain("The ferry, drawn")), null),
                new Block.Figure(new Picture(MISSING, "A picture that is not here", 0, 0), List.of(), null),
                new Block.Rule(),
                new Block.Embed(Block.Embed.Kind.VIDEO, URI.create("https://example.org/film"), "A film of it"),
                say("עברית: המעבורת חזרה"),
                say("中文：渡輪回來了，清晨的人們都很高興。"),
                new Block.Paragraph(List.of(new Span.Anchor("note"), Span.Text.plain("1 A note."))));
    }

    private PDDocument pages(List<Block> blocks) throws IOException {
        BufferedImage drawn = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(new Color(0x4477aa));
        graphics.fillRect(0, 0, 600, 300);
        graphics.dispose();
        Path picture = folder.resolve("stored");
        ImageIO.write(drawn, "png", picture.toFile());
        Path broken = Files.writeString(folder.resolve("broken"), "\u0089PNG no more");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.write(
                blocks,
                new PdfDetails("The 5.40 ferry", "Wenna Thrale", "en", false),
                Map.of(STORED, picture, BROKEN, broken),
                out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String words(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return stripper.getText(document).replace('\n', ' ');
    }

    private static int pictures(PDResources resources) {
        int found = 0;
        for (COSName name : resources.getXObjectNames()) {
            found += resources.isImageXObject(name) ? 1 : 0;
        }
        return found;
    }

    private static List<String> said(PDResources resources) {
        List<String> found = new ArrayList<>();
        for (COSName name : resources.getPropertiesNames()) {
            COSDictionary properties = resources.getProperties(name).getCOSObject();
            found.add(properties.getString(COSName.ACTUAL_TEXT));
        }
        return found;
    }

    private static int ink(BufferedImage drawn, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += (drawn.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static Block.Paragraph say(String words) {
        return new Block.Paragraph(List.of(Span.Text.plain(words)));
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(false, 1, 1, List.of(say(words)));
    }

    private static Block.Cell head(String words) {
        return new Block.Cell(true, 1, 1, List.of(say(words)));
    }
}
