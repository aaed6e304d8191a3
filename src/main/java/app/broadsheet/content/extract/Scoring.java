package app.broadsheet.content.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Lets each paragraph speak for the elements around it: the nearest most. */
final class Scoring {
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;

    private Scoring() {}

    static Scores score(List<Element> paragraphs, Strictness strictness) {
        Scores scores = new Scores(strictness);
        for (Element paragraph : paragraphs) {
            Measure measure = Measure.of(paragraph);
            if (paragraph.parent() == null || measure.characters() < SHORTEST) {
                continue;
            }
            double points = 1 + (measure.commas() + 1) + Math.min(measure.characters() / 100, 3);
            Element at = paragraph.parent();
            for (int level = 0; level < LEVELS && at != null && at.parent() != null; level++) {
                if (!scores.has(at)) {
                    scores.begin(at);
                }
                scores.add(at, points / divider(level));
                at = at.parent();
            }
        }
        return scores;
    }

    private static int divider(int level) {
        return level == 0 ? 1 : level == 1 ? 2 : level * 3;
    }
}
