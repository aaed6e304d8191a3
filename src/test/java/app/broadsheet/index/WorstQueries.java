package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queries of a corpus that were answered worst, each with what came first instead and the words that led there. */
final class WorstQueries {
    private static final int SHOWN = 10;
    private static final int ANSWERS = 5;

    private final EcbPlus corpus;
    private final List<Query> queries = new ArrayList<>();

    WorstQueries(EcbPlus corpus) {
        this.corpus = corpus;
    }

    private record Query(int asked, double precision, int wanted, List<String> first) {}

    /** @param matches what was answered, which says the words that both share */
    void add(int asked, List<Integer> ranking, List<Match> matches) {
        int wanted = -1;
        for (int i = 0; i < corpus.docs().size(); i++) {
            wanted += corpus.together(asked, i) ? 1 : 0;
        }
        if (wanted < 1) {
            return;
        }
        Map<Integer, Match> byDoc = new HashMap<>();
        for (Match match : matches) {
            byDoc.put((int) match.article().value(), match);
            for (ArticleId copy : match.copies()) {
                byDoc.put((int) copy.value(), match);
            }
        }
        double precisions = 0;
        int hits = 0;
        List<String> first = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            int found = ranking.get(i);
            boolean right = corpus.together(asked, found);
            if (right) {
                hits++;
                precisions += (double) hits / (i + 1);
            }
            if (first.size() < ANSWERS) {
                first.add(answer(asked, found, right, byDoc.get(found)));
            }
        }
        queries.add(new Query(asked, precisions / wanted, wanted, first));
    }

    private String answer(int asked, int found, boolean right, @Nullable Match match) {
        EcbPlus.Doc doc = corpus.docs().get(found);
        String kind = right
                ? "right"
                : doc.topic().equals(corpus.docs().get(asked).topic()) ? "other event of the kind" : "unrelated";
        return String.format(
                Locale.ROOT,
                "%s %.2f %s “%s”",
                kind,
                match == null ? 0 : match.score(),
                match == null ? List.of() : match.words(),
                cut(doc.title()));
    }

    void print(String text) {
        queries.sort(Comparator.comparingDouble(Query::precision));
        for (Query query : queries.subList(0, Math.min(SHOWN, queries.size()))) {
            EcbPlus.Doc doc = corpus.docs().get(query.asked());
            System.out.printf(
                    Locale.ROOT,
                    "  worst of %s: AP=%.2f, %d wanted: %s “%s”%n    %s%n",
                    text,
                    query.precision(),
                    query.wanted(),
                    doc.id(),
                    cut(doc.title()),
                    String.join("\n    ", query.first()));
        }
    }

    private static String cut(String title) {
        return title.length() <= 70 ? title : title.substring(0, 70) + "…";
    }
}
