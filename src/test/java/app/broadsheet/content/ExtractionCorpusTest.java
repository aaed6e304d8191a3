package app.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Body text against what people marked on news and blog pages. */
@Tag("corpus")
final class ExtractionCorpusTest {
    private static final double FLOOR = 0.980;
    private static final int RUN = 4;

    @Test
    void finds_the_body_that_people_marked() throws IOException {
        CorpusFolder corpus = CorpusFolder.of("extraction");
        Map<String, Object> predictions = new TreeMap<>();
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : corpus.json("ground-truth.json").properties()) {
            String address = page.getValue().path("url").asString("https://page.example/");
            Extraction found =
                    PageExtractor.extract(corpus.text("html/" + page.getKey() + ".html"), URI.create(address));
            String body = BlockText.prose(found.blocks());
            predictions.put(page.getKey(), Map.of("articleBody", body, "notes", found.notes()));
            var truth =
                    Tokens.runs(Tokens.of(page.getValue().path("articleBody").asString("")), RUN);
            var predicted = Tokens.runs(Tokens.of(body), RUN);
            double shared = Tokens.shared(truth, predicted);
            if (!predicted.isEmpty()) {
                precisions.add(shared / Tokens.size(predicted));
            }
            if (!truth.isEmpty()) {
                recalls.add(shared / Tokens.size(truth));
            }
        }
        corpus.predictions(predictions);
        double precision = mean(precisions);
        double recall = mean(recalls);
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "corpus extraction: pages=%d F1=%.3f precision=%.3f recall=%.3f%n",
                predictions.size(), f1, precision, recall);
        if (corpus.usual()) {
            assertThat(f1).isGreaterThanOrEqualTo(FLOOR);
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
