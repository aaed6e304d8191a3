package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The feeds that try to smuggle active content past feedparser's sanitizer: none of it survives ours. */
@Tag("corpus")
final class SanitizeCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpora", "../shared/corpora"), "feeds-feedparser");

    @Test
    void nothing_active_survives() throws IOException {
        Assumptions.assumeTrue(Files.exists(CORPUS.resolve("files.zip")), "no corpus feeds-feedparser");
        Map<String, List<String>> faults = new TreeMap<>();
        List<Map<String, Object>> results = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(CORPUS.resolve("files.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains("sanitize/") && !entry.isDirectory()) {
                    List<String> found = faults(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    if (!found.isEmpty()) {
                        faults.put(entry.getName(), found);
                    }
                    results.add(Map.of(
                            "id", entry.getName(), "ok", found.isEmpty(), "items", 1, "why", String.join("; ", found)));
                }
            }
        }
        Path out = Path.of("target/corpora/feeds-feedparser-sanitize.json");
        Files.createDirectories(out.getParent());
        Files.writeString(out, JsonMapper.shared().writeValueAsString(results));
        System.out.printf("corpus feeds-feedparser sanitize: files=%d active=%d%n", results.size(), faults.size());
        assertThat(results).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    /** Every text of the feed is taken for HTML, escaped or not: harsher than any reader of feeds. */
    private static List<String> faults(String feed) {
        List<String> faults = new ArrayList<>();
        Document xml = Jsoup.parse(feed, "", Parser.xmlParser());
        for (Element element : xml.getAllElements()) {
            for (String html : List.of(element.wholeOwnText(), element.html())) {
                faults.addAll(CanonicalHtml.faults(HtmlCleaner.clean(html, null).html()));
            }
        }
        return faults;
    }
}
