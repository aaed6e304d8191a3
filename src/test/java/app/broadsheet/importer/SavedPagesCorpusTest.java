package app.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import app.broadsheet.content.BlockReader;
import app.broadsheet.content.BlockText;
import app.broadsheet.importer.plan.ImportPlan;
import app.broadsheet.model.NewArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same articles in several saved forms: the body of each against the text that is known. */
@Tag("corpus")
final class SavedPagesCorpusTest {
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final Map<String, Double> FLOORS = Map.of(
            "page.mhtml",
            0.97,
            "page.singlefile.html",
            0.97,
            "page.txt",
            0.985,
            "page.md",
            0.975,
            "page.pdf",
            0.93,
            "page.pdf-untagged",
            0.70,
            "page.mhtml-prose",
            0.98,
            "page.singlefile.html-prose",
            0.98);
    /** Web pages: measured without captions, too, as extraction is on the page itself, where it has .990 of the same. */
    private static final Set<String> WEB = Set.of("page.mhtml", "page.singlefile.html");

    @TempDir
    Path folder;

    @Test
    void bodies() throws IOException {
        Path corpus = Path.of(System.getProperty("corpora", "../shared/corpora"), "saved-pages");
        Assumptions.assumeTrue(Files.isDirectory(corpus), () -> "no corpus at " + corpus);
        Map<String, List<ShingleScore>> scores = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, String>>> predictions = new LinkedHashMap<>();
        int links = 0;
        int pages = 0;
        for (Path page : pages(corpus)) {
            JsonNode expected =
                    JsonMapper.shared().readTree(page.resolve("expected.json").toFile());
            pages++;
            for (String name : List.of("page.mhtml", "page.singlefile.html", "page.txt", "page.md", "page.pdf")) {
                if (!Files.exists(page.resolve(name)) && !Files.exists(page.resolve(name + ".gz"))) {
                    continue;
                }
                Path file = unpacked(page, name);
                NewArticle article = article(file);
                add(name, expected, article.text(), scores, predictions);
                if (WEB.contains(name)) {
                    add(name + "-prose", expected, prose(article), scores, predictions);
                }
                if (name.equals("page.pdf")) {
                    add("page.pdf-untagged", expected, article(untagged(file)).text(), scores, predictions);
                }
            }
            for (String name : List.of("page.url", "page.webloc")) {
                ImportPlan plan = new FileImporter().read(page.resolve(name), NOW);
                String address = expected.path("url").asString();
                links += plan instanceof ImportPlan.Links(var found)
                                && found.getFirst().toString().equals(address)
                        ? 1
                        : 0;
            }
        }
        report(scores, links, pages, predictions);
        if (System.getProperty("corpora", "../shared/corpora").equals("../shared/corpora")) {
            FLOORS.forEach((name, floor) -> assertThat(ShingleScore.f1(scores.getOrDefault(name, List.of())))
                    .as(name)
                    .isGreaterThanOrEqualTo(floor));
            assertThat(links).isEqualTo(2 * pages);
        }
    }

    private static void add(
            String name,
            JsonNode expected,
            String body,
            Map<String, List<ShingleScore>> scores,
            Map<String, Map<String, Map<String, String>>> predictions) {
        scores.computeIfAbsent(name, _ -> new ArrayList<>())
                .add(ShingleScore.of(expected.path("articleBody").asString(), body));
        predictions
                .computeIfAbsent(name, _ -> new LinkedHashMap<>())
                .put(expected.path("id").asString(), Map.of("articleBody", body));
    }

    private static void report(
            Map<String, List<ShingleScore>> scores,
            int links,
            int pages,
            Map<String, Map<String, Map<String, String>>> predictions)
            throws IOException {
        StringBuilder line = new StringBuilder("corpus saved-pages:");
        scores.forEach((name, all) -> line.append(
                String.format(Locale.ROOT, " %s=%.3f", name.substring("page.".length()), ShingleScore.f1(all))));
        System.out.println(line + " links=" + links + "/" + 2 * pages + " n=" + pages);
        Files.createDirectories(Path.of("target", "corpora"));
        for (var form : predictions.entrySet()) {
            JsonMapper.shared()
                    .writeValue(
                            Path.of("target", "corpora", "saved-pages-" + form.getKey() + ".json")
                                    .toFile(),
                            form.getValue());
        }
    }

    /** The page as a program prints it that knows nothing of tags: by the places of its letters alone. */
    private Path untagged(Path tagged) throws IOException {
        Path plain = folder.resolve("untagged.pdf");
        try (PDDocument document = Loader.loadPDF(tagged.toFile())) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(plain.toFile());
        }
        return plain;
    }

    private Path unpacked(Path page, String name) throws IOException {
        Path packed = page.resolve(name + ".gz");
        if (!Files.exists(packed)) {
            return page.resolve(name);
        }
        Path file = folder.resolve(name);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static NewArticle article(Path file) {
        return switch (new FileImporter().read(file, NOW)) {
            case ImportPlan.Articles(var articles) -> articles.getFirst().article();
            case ImportPlan other -> throw new AssertionError(file + " is read as " + other);
        };
    }

    /** The body without captions. */
    private static String prose(NewArticle article) {
        return BlockText.prose(BlockReader.read(article.body(), article.link()));
    }

    private static List<Path> pages(Path corpus) throws IOException {
        try (Stream<Path> pages = Files.list(corpus)) {
            return pages.filter(Files::isDirectory).sorted().toList();
        }
    }
}
