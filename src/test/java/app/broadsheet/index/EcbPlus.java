package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The corpus of same-event news, and its scores as its {@code score.py} counts them. */
record EcbPlus(List<Doc> docs) {
    /** The length of an opening as feeds give it, in chars. */
    private static final int OPENING = 300;

    record Doc(String id, String topic, String cluster, String title, String body) {
        /** The opening of the body: whole words, as long as an excerpt. */
        String opening() {
            if (body.length() <= OPENING) {
                return body;
            }
            int end = body.lastIndexOf(' ', OPENING);
            return body.substring(0, end < 0 ? OPENING : end);
        }

        /** The first sentence of the body: as little as some feeds give. */
        String sentence() {
            int end = body.indexOf('\n');
            return end < 0 ? body : body.substring(0, end);
        }
    }

    record Scores(double precision3, double ndcg5, double map, double sibling3) {}

    static EcbPlus read(Path folder) throws IOException {
        List<Doc> docs = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("docs.jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                String title = node.get("title").stringValue();
                List<String> body = new ArrayList<>();
                node.get("sentences").forEach(sentence -> body.add(sentence.stringValue()));
                if (!body.isEmpty() && body.getFirst().equals(title)) {
                    body.removeFirst();
                }
                docs.add(new Doc(
                        node.get("id").stringValue(),
                        node.get("topic").stringValue(),
                        node.get("cluster").stringValue(),
                        title,
                        String.join("\n", body)));
            }
        }
        return new EcbPlus(docs);
    }

    /** As articles whose numbers are their places; no times, no sources. */
    List<IndexDocument> articles(Function<Doc, String> given) {
        List<IndexDocument> articles = new ArrayList<>();
        for (int i = 0; i < docs.size(); i++) {
            Doc doc = docs.get(i);
            String text = given.apply(doc);
            articles.add(
                    new IndexDocument(new ArticleId(i), doc.title(), text, "", null, null, Instant.EPOCH, false, null));
        }
        return articles;
    }

    boolean together(int a, int b) {
        return docs.get(a).cluster().equals(docs.get(b).cluster());
    }

    Scores score(List<List<Integer>> rankings) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        docs.forEach(doc -> sizes.merge(doc.cluster(), 1, Integer::sum));
        double precision = 0;
        double ndcg = 0;
        double map = 0;
        double sibling = 0;
        int n = 0;
        for (int q = 0; q < docs.size(); q++) {
            Doc asked = docs.get(q);
            int relevant = sizes.getOrDefault(asked.cluster(), 0) - 1;
            if (relevant < 1) {
                continue;
            }
            n++;
            double gain = 0;
            double precisions = 0;
            int hits = 0;
            int hits3 = 0;
            List<Integer> ranking = rankings.get(q);
            for (int i = 0; i < ranking.size(); i++) {
                Doc doc = docs.get(ranking.get(i));
                if (doc.cluster().equals(asked.cluster())) {
                    hits++;
                    precisions += (double) hits / (i + 1);
                    hits3 += i < 3 ? 1 : 0;
                    gain += i < 5 ? discount(i) : 0;
                } else if (i < 3 && doc.topic().equals(asked.topic())) {
                    sibling += 1.0 / 3;
                }
            }
            double ideal = 0;
            for (int i = 0; i < Math.min(5, relevant); i++) {
                ideal += discount(i);
            }
            precision += (double) hits3 / Math.min(3, relevant);
            ndcg += gain / ideal;
            map += precisions / relevant;
        }
        return new Scores(precision / n, ndcg / n, map / n, sibling / n);
    }

    /** The B³ F1 of clusters, each given by the documents of the one that a document is in. */
    double b3(IntFunction<List<Integer>> clusterOf) {
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < docs.size(); i++) {
            List<Integer> cluster = clusterOf.apply(i);
            int asked = i;
            double both = cluster.stream().filter(j -> together(asked, j)).count();
            double wanted = IntStream.range(0, docs.size())
                    .filter(j -> together(asked, j))
                    .count();
            precision += both / cluster.size();
            recall += both / wanted;
        }
        return 2 * precision * recall / (precision + recall) / docs.size();
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }
}
