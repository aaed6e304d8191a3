package app.broadsheet.content.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes paragraphs of text that pages leave loose in boxes, and lists what can be scored. */
final class Paragraphs {
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

    /** Each break costs as much as it has siblings; no article has as many. */
    private static final int MOST_BREAKS = 3_000;

    private Paragraphs() {}

    /** Changes the body in place; answers the elements whose text speaks for those around them. */
    static List<Element> prepare(Element body) {
        breaksToParagraphs(body);
        List<Element> scored = new ArrayList<>();
        for (Element element : new ArrayList<>(body.getAllElements())) {
            String tag = element.normalName();
            if (SCORED.contains(tag)) {
                scored.add(element);
            } else if (tag.equals("div")) {
                box(element, scored);
            }
        }
        return scored;
    }

    private static void box(Element div, List<Element> scored) {
        wrapLooseText(div);
        if (Elements.holdsOnly(div, "p") && Measure.of(div).linkDensity() < 0.25) {
            Element only = div.child(0);
            div.replaceWith(only);
            scored.remove(only);
            scored.add(only);
        } else if (!Elements.hasBlocks(div)) {
            div.tagName("p");
            scored.add(div);
        }
    }

    private static void wrapLooseText(Element div) {
        Element paragraph = null;
        for (Node child : new ArrayList<>(div.childNodes())) {
            if (Elements.isInline(child)) {
                if (paragraph != null) {
                    paragraph.appendChild(child);
                } else if (!Elements.isSpace(child)) {
                    paragraph = new Element("p");
                    child.replaceWith(paragraph);
                    paragraph.appendChild(child);
                }
            } else if (paragraph != null) {
                trimEnd(paragraph);
                paragraph = null;
            }
        }
        if (paragraph != null) {
            trimEnd(paragraph);
        }
    }

    private static void trimEnd(Element paragraph) {
        Node last = paragraph.lastChild();
        while (last != null && Elements.isSpace(last)) {
            last.remove();
            last = paragraph.lastChild();
        }
    }

    /** Two line breaks or more make a paragraph of what follows. */
    private static void breaksToParagraphs(Element body) {
        var breaks = body.select("br");
        if (breaks.size() > MOST_BREAKS) {
            return;
        }
        for (Element first : breaks) {
            if (first.parent() == null) {
                continue;
            }
            boolean several = false;
            Node next = afterSpace(first.nextSibling());
            while (next instanceof Element element && element.normalName().equals("br")) {
                several = true;
                Node after = element.nextSibling();
                element.remove();
                next = afterSpace(after);
            }
            if (several) {
                paragraphFrom(first);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Node afterSpace(@org.jspecify.annotations.Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof Element) && at.nodeValue().isBlank()) {
            at = at.nextSibling();
        }
        return at;
    }

    private static void paragraphFrom(Element lineBreak) {
        Element paragraph = new Element("p");
        lineBreak.replaceWith(paragraph);
        Node next = paragraph.nextSibling();
        while (next != null) {
            if (next instanceof Element element && element.normalName().equals("br")) {
                Node after = afterSpace(element.nextSibling());
                if (after instanceof Element again && again.normalName().equals("br")) {
                    break;
                }
            }
            if (!Elements.isInline(next)) {
                break;
            }
            Node after = next.nextSibling();
            paragraph.appendChild(next);
            next = after;
        }
        trimEnd(paragraph);
        Element parent = paragraph.parent();
        if (parent != null && parent.normalName().equals("p")) {
            parent.tagName("div");
        }
    }
}
