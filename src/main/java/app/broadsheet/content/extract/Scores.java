package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much each element looks like an article. */
final class Scores {
    private static final int BEST = 5;

    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
    private final Strictness strictness;

    Scores(Strictness strictness) {
        this.strictness = strictness;
    }

    boolean has(Element element) {
        return scores.containsKey(element);
    }

    double of(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    void add(Element element, double points) {
        scores.merge(element, points, Double::sum);
    }

    /** Gives an element the points its kind and names are worth. */
    void begin(Element element) {
        double points = switch (element.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        scores.put(element, points + weight(element));
    }

    int weight(Element element) {
        return strictness.names() ? Names.weight(element) : 0;
    }

    /** The best elements, best first, after each score is cut by its share of links. */
    List<Element> best() {
        scores.replaceAll((element, score) -> score * (1 - Measure.of(element).linkDensity()));
        List<Element> all = new ArrayList<>(scores.keySet());
        all.sort(Comparator.comparingDouble((Element element) -> -of(element))
                .thenComparingInt(Element::elementSiblingIndex));
        return all.subList(0, Math.min(BEST, all.size()));
    }
}
