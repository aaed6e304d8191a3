package app.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

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
        String kept = System.getProperty("keep.epub"); // for epubcheck
        if (kept != null) {
            Files.copy(file, Path.of(kept));
        }
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
