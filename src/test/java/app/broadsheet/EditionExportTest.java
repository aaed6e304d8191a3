package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.broadsheet.app.FlightOrder;
import app.broadsheet.model.ArticleQuery;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.OpenResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that was made ready, written to take along. */
final class EditionExportTest {
    private static final int ARTICLES = 6;
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#:]+)\"");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_book_has_every_article_with_its_pictures_in_well_formed_chapters() throws Exception {
        Path file = export("edition.epub");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.entries().nextElement())
                    .satisfies(first -> assertThat(first.getName()).isEqualTo("mimetype"))
                    .satisfies(first -> assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED));
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("EPUB/article-")))
                .hasSize(ARTICLES);
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("EPUB/pictures/")))
                .hasSize(ARTICLES + 1);
        String packed = new String(entries.get("EPUB/package.opf"), StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith("xhtml") || entry.getKey().endsWith("opf")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(entry.getValue()));
                Matcher reference = REFERENCE.matcher(new String(entry.getValue(), StandardCharsets.UTF_8));
                while (reference.find()) {
                    assertThat(entries).containsKey("EPUB/" + reference.group(1));
                    assertThat(packed).contains("href=\"" + reference.group(1) + "\"");
                }
            }
        }
        assertValid(file);
    }

    @Test
    void a_book_of_anything_is_valid() throws Exception {
        Path page = Files.writeString(folder.resolve("wild.html"), """
                <!doctype html><html lang="ar" dir="rtl"><head><title>عنوان طويل & <i>غريب</i> \u0001</title></head><body>
                <article><h1>عنوان</h1><p>%s</p><h4 id="x y">Deep & first</h4><ol start="7"><li>one<ul><li>two</li></ul></li></ol>
                <blockquote><p>quoted <q>and again</q></p></blockquote><pre>if (a < b && c > d) "x" ]]></pre>
                <table><caption>T</caption><tr><th colspan="2">a</th></tr><tr><td rowspan="3">b</td><td><p>c</p><ul><li>d</li></ul></td></tr></table>
                <figure><img src="https://pictures.invalid/gone.jpg" alt="gone &quot;for&quot; good"><figcaption>A <b>caption</b></figcaption></figure>
                <p><a href="#x y">within</a> <a href="https://site.example/a b?c=d&e=f">out</a> <a href="mailto:a@b.example">mail</a>
                x<sub>2</sub> <del>old</del> <mark>new</mark> \uD83D\uDE80 <br>line</p><hr>
                <iframe src="https://www.youtube.com/embed/abcdefghijk" title="A film"></iframe></article></body></html>
                """.formatted(
                        "قال المجلس إن الجسر سيفتح قريبا، ولم يحدد موعدا لذلك. ".repeat(12)));
        Path file = folder.resolve("wild.epub");
        Database database = ((OpenResult.Opened) Database.open(folder.resolve("wild"), clock)).database();
        try (Wiring wiring = new Wiring(database, folder.resolve("wild"), true, clock)) {
            wiring.desk().sample().offer().join();
            wiring.desk().opening().open(List.of(page.toString())).join();
            assertThat(wiring.desk()
                            .offline()
                            .export()
                            .save(ArticleQuery.newest(new Scope.Everything()), "Anything", file)
                            .join())
                    .isGreaterThan(5);
        }
        assertValid(file);
    }

    /** By the W3C's own checker, which the build copies beside the tests. */
    private void assertValid(Path book) throws Exception {
        Path checker = Path.of("target", "epubcheck");
        assumeTrue(Files.isDirectory(checker), "the checker of books is not here: mvn copies it to " + checker);
        Path said = folder.resolve("said.txt");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        checker.resolve("*").toString(),
                        "com.adobe.epubcheck.tool.Checker",
                        book.toString(),
                        "--failonwarnings")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(check.waitFor()).as("%s", Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("No errors or warnings detected.");
    }

    @Test
    void a_page_has_everything_in_it_and_asks_for_nothing() throws Exception {
        String page = Files.readString(export("edition.html"));

        for (int article = 1; article <= ARTICLES; article++) {
            assertThat(page).contains("Paragraph 9 of story " + article + ":", EditionSite.headline(article));
        }
        assertThat(page.split("src=\"data:image/png;base64,", -1)).hasSize(2 * ARTICLES + 1);
        assertThat(page).doesNotContain("src=\"http", "<script", "<link");
    }

    private Path export(String name) throws Exception {
        Path file = folder.resolve(name);
        OpenResult opened = Database.open(folder.resolve("data"), clock);
        try (EditionSite site = EditionSite.start(ARTICLES);
                Wiring wiring =
                        new Wiring(((OpenResult.Opened) opened).database(), folder.resolve("data"), false, clock)) {
            wiring.desk().subscriptions().add(site.feed(), null).join();
            wiring.desk()
                    .offline()
                    .flight()
                    .start(new FlightOrder(FlightOrder.Reach.EVERYTHING, 0, true, 100))
                    .join();
            int written = wiring.desk()
                    .offline()
                    .export()
                    .save(ArticleQuery.newest(new Scope.Everything()), "Town & country <3", file)
                    .join();
            assertThat(written).isEqualTo(ARTICLES);
        }
        return file;
    }
}
