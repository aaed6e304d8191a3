package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Adds to the article what stands beside its core and looks the same: openings, pictures, parts split by advertising. */
final class Neighbours {
    private static final Set<String> KEPT = Set.of("div", "article", "section", "p", "ol", "ul");

    private Neighbours() {}

    /** A new element that holds the core and what belongs to it; both leave the page. */
    static Element gather(Element core, Scores scores) {
        Element article = new Element("div");
        Element parent = core.parent();
        if (parent == null) {
            return core;
        }
        double top = scores.of(core);
        double least = Math.max(10, top * 0.2);
        for (Element sibling : new ArrayList<>(parent.children())) {
            if (sibling.equals(core) || belongs(sibling, core, scores, least, top)) {
                if (!KEPT.contains(sibling.normalName())) {
                    sibling.tagName("div");
                }
                article.appendChild(sibling);
            }
        }
        return article;
    }

    private static boolean belongs(Element sibling, Element core, Scores scores, double least, double top) {
        boolean sameClass =
                !sibling.className().isEmpty() && sibling.className().equals(core.className());
        if (scores.has(sibling) && scores.of(sibling) + (sameClass ? top * 0.2 : 0) >= least) {
            return true;
        }
        if (!sibling.normalName().equals("p")) {
            return false;
        }
        Measure measure = Measure.of(sibling);
        int characters = measure.characters();
        return characters > 80
                ? measure.linkDensity() < 0.25
                : characters > 0 && measure.linkDensity() == 0 && endsSentence(sibling.text());
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.contains(". ") || text.endsWith("。");
    }
}
