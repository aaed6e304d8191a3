package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.NewArticle;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as PDF, written here and read as if they had been dropped. */
final class PdfTest {
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final List<String> LEFT = List.of(
            "The ferry has crossed the strait every",
            "morning for ninety years, and for most of",
            "them nobody thought of counting its pas-",
            "sengers. This spring somebody did, and the",
            "island found out how few they had become.");
    private static final List<String> RIGHT = List.of(
            "The council wants to keep the boat. It has",
            "asked the three villages on the far shore",
            "to share the cost, and two of them agreed",
            "at once; the third has put the question to",
            "its people, who will vote before the autumn.");

    @TempDir
    Path folder;

    @Test
    void two_columns_are_read_one_after_the_other_and_divided_words_joined() throws IOException {
        NewArticle article = article(document(pdf -> {
            try (PDPageContentStream page = page(pdf)) {
                line(page, BOLD, 20, 60, 760, "A ferry and three villages");
                column(page, 60, 700, LEFT);
                column(page, 320, 700, RIGHT);
            }
        }));
        assertThat(article.text())
                .containsSubsequence(
                        "counting its passengers.", "few they had become.", "The council wants", "the autumn.");
        assertThat(article.body()).contains("<h2>A ferry and three villages</h2>");
    }

    @Test
    void running_heads_and_page_numbers_are_left_out() throws IOException {
        NewArticle article = article(document(pdf -> {
            for (int i = 1; i <= 4; i++) {
                try (PDPageContentStream page = page(pdf)) {
                    line(page, ROMAN, 9, 60, 810, "The Island Review, volume " + i);
                    column(page, 60, 700, i % 2 == 0 ? LEFT : RIGHT);
                    line(page, ROMAN, 9, 290, 30, "Page " + i + " of 4");
                }
            }
        }));
        assertThat(article.text())
                .contains("The council wants to keep the boat.")
                .doesNotContain("Island Review")
                .doesNotContain("of 4");
    }

    @Test
    void what_the_document_states_is_kept() throws IOException {
        NewArticle article = article(document(pdf -> {
            pdf.getDocumentInformation().setTitle("A ferry and three villages");
            pdf.getDocumentInformation().setAuthor("Ada Quill");
            Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            made.setTimeInMillis(Instant.parse("2026-03-01T10:00:00Z").toEpochMilli());
            pdf.getDocumentInformation().setCreationDate(made);
            pdf.getDocumentCatalog().setLanguage("en-GB");
            try (PDPageContentStream page = page(pdf)) {
                column(page, 60, 700, LEFT);
            }
        }));
        assertThat(article.headline()).isEqualTo("A ferry and three villages");
        assertThat(article.byline()).isEqualTo("Ada Quill");
        assertThat(article.published()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(article.language()).isEqualTo("en-GB");
    }

    @Test
    void a_picture_stands_where_it_stood_and_comes_along() throws IOException {
        Path file = document(pdf -> {
            BufferedImage drawn = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
            drawn.setRGB(20, 20, Color.RED.getRGB());
            try (PDPageContentStream page = page(pdf)) {
                column(page, 60, 700, LEFT);
                page.drawImage(LosslessFactory.createFromImage(pdf, drawn), 60, 480, 200, 120);
                column(page, 60, 450, RIGHT);
            }
        });
        assertThat(read(file)).isInstanceOfSatisfying(ImportPlan.Articles.class, plan -> {
            assertThat(plan.articles().getFirst().pictures()).hasSize(1);
            assertThat(plan.articles().getFirst().article().body())
                    .containsSubsequence("few they had become", "<img", "The council wants");
        });
    }

    @Test
    void a_locked_one_says_so() throws IOException {
        Path file = document(pdf -> {
            try (PDPageContentStream page = page(pdf)) {
                column(page, 60, 700, LEFT);
            }
            StandardProtectionPolicy locked = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            locked.setEncryptionKeyLength(128);
            pdf.protect(locked);
        });
        assertThat(why(file)).contains("locked with a password");
    }

    @Test
    void one_without_text_says_so() throws IOException {
        assertThat(why(document(pdf -> page(pdf).close()))).contains("no text");
    }

    @Test
    void a_torn_one_says_so() throws IOException {
        Path file = document(pdf -> {
            try (PDPageContentStream page = page(pdf)) {
                column(page, 60, 700, LEFT);
            }
        });
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 40));
        assertThat(why(file)).contains("damaged");
    }

    @Test
    void a_page_whose_font_nests_without_end_costs_that_page_only() throws IOException {
        Path file = document(pdf -> {
            try (PDPageContentStream page = page(pdf)) {
                column(page, 60, 700, LEFT);
            }
            PDFont nested = new PDType1Font(FontName.TIMES_ROMAN);
            byte[] characters = "<<".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            nested.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(pdf, new ByteArrayInputStream(characters)));
            try (PDPageContentStream page = page(pdf)) {
                line(page, nested, 11, 60, 700, "Nobody reads this.");
            }
        });

        assertThat(read(file)).isInstanceOfSatisfying(ImportPlan.Collection.class, some -> {
            assertThat(some.problems()).containsExactly("Some of its pages are damaged: 1 of 2.");
            assertThat(some.articles().getFirst().article().text()).contains("The ferry has crossed");
        });
    }

    @Test
    void a_long_one_comes_in_parts() throws IOException {
        Path file = document(pdf -> {
            for (int i = 1; i <= 100; i++) {
                try (PDPageContentStream page = page(pdf)) {
                    line(page, ROMAN, 11, 60, 700, "This is what stands on sheet number " + i + " of them all.");
                }
            }
        });
        assertThat(read(file)).isInstanceOfSatisfying(ImportPlan.Collection.class, plan -> {
            assertThat(plan.articles()).hasSize(3);
            assertThat(plan.articles().get(2).article().headline()).endsWith("(pages 81\u2013100)");
            assertThat(plan.articles().get(2).article().text())
                    .contains("sheet number 81 ")
                    .contains("sheet number 100 ");
        });
    }

    private interface Drawing {
        void on(PDDocument pdf) throws IOException;
    }

    private Path document(Drawing drawing) throws IOException {
        Path file = folder.resolve("paper.pdf");
        try (PDDocument pdf = new PDDocument()) {
            drawing.on(pdf);
            pdf.save(file.toFile());
        }
        return file;
    }

    private static PDPageContentStream page(PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static void column(PDPageContentStream page, float x, float y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(page, ROMAN, 11, x, y - 14 * i, lines.get(i));
        }
    }

    private static void line(PDPageContentStream page, PDFont font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static ImportPlan read(Path file) {
        return new FileImporter().read(file, NOW);
    }

    private static NewArticle article(Path file) {
        assertThat(read(file)).isInstanceOf(ImportPlan.Articles.class);
        return ((ImportPlan.Articles) read(file)).articles().getFirst().article();
    }

    private static String why(Path file) {
        assertThat(read(file)).isInstanceOf(ImportPlan.Unreadable.class);
        return ((ImportPlan.Unreadable) read(file)).why();
    }
}
