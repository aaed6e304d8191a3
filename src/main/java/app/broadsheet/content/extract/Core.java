package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Picks the element that holds the article. */
final class Core {
    private static final double ALIKE = 0.75;
    private static final int ENOUGH = 3;

    private Core() {}

    /** The best element, or the body when nothing stands out. */
    static Element pick(Scores scores, Element body) {
        List<Element> best = scores.best();
        if (best.isEmpty() || best.getFirst().equals(body)) {
            scores.begin(body);
            return body;
        }
        Element top = shared(best, scores, body);
        if (!scores.has(top)) {
            scores.begin(top);
        }
        top = climb(top, scores, body);
        top = split(top, body);
        Element parent = top.parent();
        while (parent != null && !parent.equals(body) && parent.childrenSize() == 1) {
            top = parent;
            parent = top.parent();
        }
        top = split(top, body);
        if (!scores.has(top)) {
            scores.begin(top);
        }
        return top;
    }

    /** An article in several boxes: the first element around at least three that are about as good as the best. */
    private static Element shared(List<Element> best, Scores scores, Element body) {
        Element top = best.getFirst();
        List<List<Element>> around = new ArrayList<>();
        for (Element other : best.subList(1, best.size())) {
            if (scores.of(other) / scores.of(top) >= ALIKE) {
                around.add(new ArrayList<>(other.parents()));
            }
        }
        if (around.size() < ENOUGH) {
            return top;
        }
        for (Element parent = top.parent(); parent != null && !parent.equals(body); parent = parent.parent()) {
            Element here = parent;
            if (around.stream().filter(parents -> parents.contains(here)).count() >= ENOUGH) {
                return here;
            }
        }
        return top;
    }

    /** An article cut in parts (by advertising, by steps): the element around all parts that are made like the best. */
    private static Element split(Element top, Element body) {
        String names = top.className();
        if (names.isBlank()) {
            return top;
        }
        Element around = top.parent();
        for (int level = 0; level < 3 && around != null && !around.equals(body); level++) {
            long parts = around.getElementsByTag(top.normalName()).stream()
                    .filter(part -> part.className().equals(names) && isStory(part))
                    .count();
            if (parts > 1) {
                return around;
            }
            around = around.parent();
        }
        return top;
    }

    private static boolean isStory(Element part) {
        Measure measure = Measure.of(part);
        return measure.characters() > 200
                && measure.linkDensity() < 0.25
                && Line.of(part).stream().anyMatch(Line::isProse);
    }

    /** Goes up while the score does: the parent of a part of the article scores more than the part. */
    private static Element climb(Element from, Scores scores, Element body) {
        Element top = from;
        double last = scores.of(top);
        double least = last / 3;
        for (Element parent = top.parent(); parent != null && !parent.equals(body); parent = parent.parent()) {
            if (!scores.has(parent)) {
                continue;
            }
            double score = scores.of(parent);
            if (score < least) {
                break;
            }
            if (score > last) {
                return parent;
            }
            last = score;
        }
        return top;
    }
}
