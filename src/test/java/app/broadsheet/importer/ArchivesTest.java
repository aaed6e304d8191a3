package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.importer.plan.ImportedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIP archives, folders and books, the hostile ones too. */
final class ArchivesTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    Path folder;

    @Test
    void a_zip_is_read_file_by_file_and_one_bad_file_does_not_end_it() throws IOException {
        ImportPlan plan = read(zip(Map.of(
                "a/one.md", "# One\n\nText.",
                "b/two.url", "[InternetShortcut]\nURL=https://a.example/\n",
                "c/three.pdf", "%PDF-1.4",
                "__MACOSX/._one.md", "x",
                "pictures/four.png", "x",
                "../../evil.txt", "It stands. Still.")));

        assertThat(plan).isInstanceOfSatisfying(ImportPlan.Several.class, several -> {
            assertThat(several.parts())
                    .extracting(ImportPlan.Part::name)
                    .containsExactlyInAnyOrder("a/one.md", "b/two.url", "c/three.pdf", "../../evil.txt");
            assertThat(several.parts())
                    .filteredOn(part -> part.plan() instanceof ImportPlan.Unreadable)
                    .hasSize(1);
        });
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void the_texts_of_an_omnivore_export_are_in_its_articles() throws IOException {
        String words =
                "It was built of oak from the hills behind the town, and has lost a plank in every storm. ".repeat(6);
        ImportPlan plan = read(zip(Map.of(
                "metadata_0_to_2.json",
                "[{\"id\":\"1\",\"slug\":\"the-pier-1\",\"title\":\"The pier\",\"url\":\"https://a.example/pier\","
                        + "\"state\":\"Archived\",\"labels\":[\"sea\"],\"savedAt\":\"2024-05-06T07:08:09.000Z\"},"
                        + "{\"id\":\"2\",\"slug\":\"lost\",\"title\":\"Lost\",\"url\":\"https://a.example/lost\",\"state\":\"Active\"}]",
                "content/the-pier-1.html",
                "<html><body><p>" + words + "</p></body></html>",
                "content/nobody-s.html",
                "<html><body><p>Other. " + words + "</p></body></html>")));

        assertThat(plan).isInstanceOfSatisfying(ImportPlan.Several.class, several -> {
            assertThat(several.parts())
                    .extracting(ImportPlan.Part::name)
                    .containsExactlyInAnyOrder("metadata_0_to_2.json", "content/nobody-s.html");
            ImportPlan.Collection list = (ImportPlan.Collection) several.parts().stream()
                    .filter(part -> part.name().startsWith("metadata"))
                    .findFirst()
                    .orElseThrow()
                    .plan();
            assertThat(list.articles())
                    .extracting(one -> one.article().headline())
                    .containsExactly("The pier", "Lost");
            assertThat(list.articles().getFirst()).satisfies(pier -> {
                assertThat(pier.article().text()).contains("oak from the hills");
                assertThat(pier.article().categories()).containsExactly("sea");
                assertThat(pier.state().read()).isTrue();
            });
        });
    }

    @Test
    void a_zip_of_one_file_is_that_file() throws IOException {
        assertThat(read(zip(Map.of("one.md", "# One\n\nText.")))).isInstanceOf(ImportPlan.Articles.class);
    }

    @Test
    void a_bomb_stops_being_read() throws IOException {
        byte[] zeros = new byte[80 * 1024 * 1024];
        Arrays.fill(zeros, (byte) 'a');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            zip.write(zeros);
        }

        assertThat(read(bytes.toByteArray())).isInstanceOf(ImportPlan.Unreadable.class);
    }

    @Test
    void an_archive_in_an_archive_is_not_opened() throws IOException {
        byte[] inner = zip(Map.of("one.md", "# One\n\nText."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
        }

        assertThat(read(bytes.toByteArray())).isInstanceOf(ImportPlan.Unreadable.class);
    }

    @Test
    void a_damaged_zip_gives_what_comes_before_the_damage() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("one.md", "# One\n\nText.");
        files.put("two.md", "# Two\n\n" + "Text that is longer than the first. ".repeat(40));
        byte[] whole = zip(files);

        ImportPlan plan = read(Arrays.copyOf(whole, 110));

        assertThat(plan)
                .isInstanceOfSatisfying(
                        ImportPlan.Several.class,
                        several -> assertThat(several.parts())
                                .extracting(ImportPlan.Part::plan)
                                .hasAtLeastOneElementOfType(ImportPlan.Articles.class)
                                .hasAtLeastOneElementOfType(ImportPlan.Unreadable.class));
    }

    @Test
    void a_folder_is_read_with_the_folders_in_it_and_without_what_pages_bring_along() throws IOException {
        Files.writeString(folder.resolve("b.md"), "# B\n\nText.");
        Files.createDirectories(folder.resolve("x/a_files"));
        Files.writeString(folder.resolve("x/a.md"), "# A\n\nText.");
        Files.writeString(folder.resolve("x/a_files/frame.html"), "<p>frame</p>");
        Files.createSymbolicLink(folder.resolve("x/loop"), folder);

        ImportPlan plan = new FileImporter().read(folder, NOW);

        assertThat(plan)
                .isInstanceOfSatisfying(
                        ImportPlan.Several.class,
                        several -> assertThat(several.parts())
                                .extracting(part -> part.name().replace('\\', '/'))
                                .containsExactly("b.md", "x/a.md"));
    }

    @Test
    void a_book_is_its_chapters_with_pictures() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>");
        files.put(
                "OPS/book.opf",
                "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Piers</dc:title><dc:creator>Ada N.</dc:creator>"
                        + "<dc:language>en</dc:language></metadata><manifest><item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>"
                        + "<item id='2' href='two.xhtml' media-type='application/xhtml+xml'/><item id='1' href='text/one%20a.xhtml' media-type='application/xhtml+xml'/>"
                        + "</manifest><spine><itemref idref='n'/><itemref idref='1'/><itemref idref='2'/><itemref idref='none'/></spine></package>");
        files.put("OPS/nav.xhtml", "<html><body><nav>Contents</nav></body></html>");
        files.put(
                "OPS/text/one a.xhtml",
                "<html><body><h1>First</h1><p>It stands.</p><img src='../img/oak.png' width='600' height='400'/></body></html>");
        files.put("OPS/two.xhtml", "<html><body><h1>Second</h1><p>It fell.</p></body></html>");
        files.put("OPS/img/oak.png", "a picture");

        ImportPlan plan = read(zip(files));

        assertThat(plan).isInstanceOfSatisfying(ImportPlan.Collection.class, book -> {
            List<ImportedArticle> chapters = book.articles();
            assertThat(chapters)
                    .extracting(chapter -> chapter.article().headline())
                    .containsExactly("First", "Second");
            assertThat(chapters)
                    .extracting(chapter -> chapter.article().text())
                    .containsExactly("It stands.", "It fell.");
            assertThat(chapters).allSatisfy(chapter -> {
                assertThat(chapter.article().source()).isEqualTo("Piers");
                assertThat(chapter.article().byline()).isEqualTo("Ada N.");
            });
            assertThat(chapters.getFirst().pictures())
                    .singleElement()
                    .satisfies(picture ->
                            assertThat(picture.bytes()).isEqualTo("a picture".getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void books_that_cannot_be_read_say_why() throws IOException {
        assertThat(read(zip(Map.of("mimetype", "application/epub+zip")))).isInstanceOf(ImportPlan.Unreadable.class);
        Map<String, String> locked = Map.of(
                "META-INF/container.xml", "<container><rootfile full-path='b.opf'/></container>",
                "META-INF/encryption.xml", "<e Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/>",
                "b.opf", "<package/>");
        assertThat(read(zip(locked)))
                .isInstanceOfSatisfying(
                        ImportPlan.Unreadable.class, no -> assertThat(no.why()).contains("copy-protected"));
    }

    @Test
    void an_archive_that_is_only_called_a_book_says_what_it_is() throws IOException {
        Map<String, String> office = Map.of("word/document.xml", "<w/>", "[Content_Types].xml", "<Types/>");
        Map<String, String> neither = Map.of("styles.css", "p {}");

        assertThat(why("novel.EPUB", office))
                .isEqualTo(
                        "This is called a book (EPUB) but is none: it has no META-INF/container.xml and is a document of an"
                                + " office program. Save it there as HTML or text.");
        assertThat(why("novel.epub", neither))
                .isEqualTo("This is called a book (EPUB) but is none: it has no META-INF/container.xml and no text.");
        assertThat(why("letter.docx", office)).startsWith("This is a file of an office program.");
    }

    private String why(String name, Map<String, String> files) throws IOException {
        Path file = Files.write(folder.resolve(name), zip(files));
        return new FileImporter().read(file, NOW) instanceof ImportPlan.Unreadable(var why) ? why : "";
    }

    private ImportPlan read(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createDirectories(folder.resolve("drop")).resolve("dropped"), bytes);
        return new FileImporter().read(file, NOW);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
