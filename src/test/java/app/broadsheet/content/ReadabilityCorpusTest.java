package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Body text and stated facts against what Firefox's reader view shows. */
@Tag("corpus")
final class ReadabilityCorpusTest {
    private static final double FLOOR = 0.985;
    private static final Map<String, Double> FLOORS =
            Map.of("title", 0.95, "byline", 0.9, "siteName", 0.95, "publishedTime", 0.9, "lang", 0.95, "dir", 0.85);
    private static final URI ADDRESS = URI.create("http://fakehost/test/page.html");

    private final Map<String, Object> predictions = new TreeMap<>();
    private final Map<String, Integer> stated = new TreeMap<>();
    private final Map<String, Integer> exact = new TreeMap<>();

    @Test
    void agrees_with_firefox() throws IOException {
        CorpusFolder corpus = CorpusFolder.of("readability");
        double sum = 0;
        for (String page : pages(corpus.folder())) {
            Extraction found = PageExtractor.extract(corpus.text(page + "/source.html"), ADDRESS);
            sum += agreement(corpus.text(page + "/expected.html"), found.html());
            compare(page, found, corpus.json(page + "/expected-metadata.json"));
        }
        corpus.predictions(predictions);
        double f1 = sum / predictions.size();
        StringBuilder facts = new StringBuilder();
        stated.forEach((fact, count) -> facts.append(' ')
                .append(fact)
                .append('=')
                .append(exact.getOrDefault(fact, 0))
                .append('/')
                .append(count));
        System.out.printf("corpus readability: pages=%d tokenF1=%.3f%s%n", predictions.size(), f1, facts);
        if (corpus.usual()) {
            assertThat(f1).isGreaterThanOrEqualTo(FLOOR);
            FLOORS.forEach(
                    (fact, floor) -> assertThat((double) exact.getOrDefault(fact, 0) / stated.getOrDefault(fact, 1))
                            .as(fact)
                            .isGreaterThanOrEqualTo(floor));
        }
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.filter(Files::isDirectory)
                    .map(page -> page.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static double agreement(String expected, String html) {
        var truth = Tokens.runs(Tokens.of(Tokens.text(expected).toLowerCase(Locale.ROOT)), 1);
        var found = Tokens.runs(Tokens.of(Tokens.text(html).toLowerCase(Locale.ROOT)), 1);
        int all = Tokens.size(truth) + Tokens.size(found);
        return all == 0 ? 1 : 2.0 * Tokens.shared(truth, found) / all;
    }

    private void compare(String page, Extraction found, JsonNode expected) {
        Map<String, @Nullable String> facts = new HashMap<>();
        facts.put("title", found.title());
        facts.put("byline", found.byline());
        facts.put("siteName", found.siteName());
        facts.put("publishedTime", found.publishedText());
        facts.put("lang", found.language());
        facts.put("dir", found.direction());
        facts.forEach((fact, value) -> {
            String truth =
                    expected.path(fact).isString() ? line(expected.path(fact).asString()) : "";
            if (!truth.isEmpty()) {
                stated.merge(fact, 1, Integer::sum);
                exact.merge(fact, truth.equals(line(value == null ? "" : value)) ? 1 : 0, Integer::sum);
            }
        });
        facts.put("excerpt", found.excerpt());
        facts.put("html", found.html());
        facts.put("notes", found.notes().toString());
        predictions.put(page, facts);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
