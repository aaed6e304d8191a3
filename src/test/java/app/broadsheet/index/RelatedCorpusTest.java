package app.broadsheet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well related stories are found among reports of the same events, and of others of the same kind. */
@Tag("corpus")
final class RelatedCorpusTest {
    private static final String DEFAULT = "../shared/corpora";
    private static final String CORPUS = "related-ecbplus";
    private static final int RANKED = 100;
    /** The order in which articles come in moves the clusters by some hundredths: the mean of a few orders is given. */
    private static final int ORDERS = 5;

    @TempDir
    private Path folder;

    private static boolean floorsHold;

    private static EcbPlus corpus;

    @BeforeAll
    static void read() throws IOException {
        String corpora = System.getProperty("corpora", DEFAULT);
        Path docs = Path.of(corpora, CORPUS);
        assumeTrue(Files.exists(docs.resolve("docs.jsonl.gz")), "no corpus " + docs.toAbsolutePath());
        floorsHold = corpora.equals(DEFAULT);
        corpus = EcbPlus.read(docs);
    }

    @Test
    void headline_and_opening_as_feeds_give_them() throws IOException {
        measure("opening", EcbPlus.Doc::opening, new double[] {0.965, 0.960, 0.940, 0.855});
    }

    @Test
    void whole_texts() throws IOException {
        measure("whole", EcbPlus.Doc::body, new double[] {0.975, 0.970, 0.960, 0.875});
    }

    @Test
    void headline_and_one_sentence() throws IOException {
        measure("sentence", EcbPlus.Doc::sentence, new double[] {0.920, 0.905, 0.855, 0.740});
    }

    private void measure(String name, Function<EcbPlus.Doc, String> text, double[] floors) throws IOException {
        List<List<Integer>> rankings = new ArrayList<>();
        WorstQueries worst = new WorstQueries(corpus);
        Map<Pair, Double> pairs = new HashMap<>();
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            List<IndexDocument> articles = corpus.articles(text);
            index.add(articles);
            for (IndexDocument article : articles) {
                List<Integer> ranking = ranking(article, index, pairs);
                rankings.add(ranking);
                worst.add((int) article.id().value(), ranking, index.related(article.question(RANKED), 0));
            }
        }
        EcbPlus.Scores scores = corpus.score(rankings);
        double f1 = pairF1(pairs);
        write(name, rankings);
        System.out.printf(
                Locale.ROOT,
                "corpus %s: text=%s docs=%d P@3=%.4f nDCG@5=%.4f MAP=%.4f sibling@3=%.4f pairF1=%.4f%n",
                CORPUS,
                name,
                corpus.docs().size(),
                scores.precision3(),
                scores.ndcg5(),
                scores.map(),
                scores.sibling3(),
                f1);
        worst.print(name);
        if (floorsHold) {
            assertThat(scores.precision3()).as("P@3").isGreaterThanOrEqualTo(floors[0]);
            assertThat(scores.ndcg5()).as("nDCG@5").isGreaterThanOrEqualTo(floors[1]);
            assertThat(scores.map()).as("MAP").isGreaterThanOrEqualTo(floors[2]);
            assertThat(f1).as("pair F1").isGreaterThanOrEqualTo(floors[3]);
        }
    }

    /** How well articles that come in one by one, in any order, are put together: B³ (Bagga and Baldwin 1998). */
    @Test
    void clusters_of_openings() throws IOException {
        clusters("opening", EcbPlus.Doc::opening, 0.85);
    }

    @Test
    void clusters_of_whole_texts() throws IOException {
        clusters("whole", EcbPlus.Doc::body, 0.90);
    }

    private void clusters(String name, Function<EcbPlus.Doc, String> text, double floor) throws IOException {
        List<IndexDocument> articles = corpus.articles(text);
        List<List<Match>> related = new ArrayList<>();
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            index.add(articles);
            articles.forEach(article -> related.add(index.related(article.question(Clusters.MATCHES))));
        }
        double sum = 0;
        for (int seed = 0; seed < ORDERS; seed++) {
            sum += corpus.b3(clusters(articles, related, new Random(seed)));
        }
        double f1 = sum / ORDERS;
        System.out.printf(Locale.ROOT, "corpus %s: text=%s clusters B3F1=%.4f%n", CORPUS, name, f1);
        if (floorsHold) {
            assertThat(f1).as("B³ F1").isGreaterThanOrEqualTo(floor);
        }
    }

    private static IntFunction<List<Integer>> clusters(
            List<IndexDocument> articles, List<List<Match>> related, Random random) {
        List<IndexDocument> order = new ArrayList<>(articles);
        Collections.shuffle(order, random);
        Clusters clusters = new Clusters();
        for (IndexDocument article : order) {
            int place = (int) article.id().value();
            clusters.add(article.id(), Instant.EPOCH, related.get(place));
        }
        return i -> clusters.of(new ArticleId(i)).orElseThrow().articles().stream()
                .map(id -> (int) id.value())
                .toList();
    }

    private record Pair(int low, int high) {
        static Pair of(int a, int b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    /** All that is at all alike, folded copies unfolded, for the ranking; and each pair's mean score of both ways. */
    private static List<Integer> ranking(IndexDocument article, ArticleIndex index, Map<Pair, Double> pairs) {
        List<Integer> ranking = new ArrayList<>();
        int asking = (int) article.id().value();
        for (Match match : index.related(article.question(RANKED), 0)) {
            List<ArticleId> ids = new ArrayList<>();
            ids.add(match.article());
            ids.addAll(match.copies());
            for (ArticleId id : ids) {
                int found = (int) id.value();
                ranking.add(found);
                pairs.merge(Pair.of(asking, found), match.score() / 2, Double::sum);
            }
        }
        return ranking;
    }

    /** Of all pairs: related or not, at the threshold that the product uses. */
    private static double pairF1(Map<Pair, Double> pairs) {
        int both = 0;
        for (int i = 0; i < corpus.docs().size(); i++) {
            for (int j = 0; j < i; j++) {
                both += corpus.together(i, j) ? 1 : 0;
            }
        }
        int said = 0;
        int right = 0;
        for (Map.Entry<Pair, Double> pair : pairs.entrySet()) {
            if (pair.getValue() >= RelatedRanking.LEAST) {
                said++;
                right += corpus.together(pair.getKey().low(), pair.getKey().high()) ? 1 : 0;
            }
        }
        return 2.0 * right / (said + both);
    }

    private static void write(String name, List<List<Integer>> rankings) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rankings.size(); i++) {
            List<String> ids = rankings.get(i).stream()
                    .map(doc -> corpus.docs().get(doc).id())
                    .toList();
            lines.append(corpus.docs().get(i).id())
                    .append('\t')
                    .append(String.join(" ", ids))
                    .append('\n');
        }
        Path out = Path.of("target", "corpora");
        Files.createDirectories(out);
        Files.writeString(out.resolve(CORPUS + "-" + name + ".tsv"), lines);
    }
}
