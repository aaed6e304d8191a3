package app.broadsheet.content.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Questions about elements that several stages ask. */
final class Elements {
    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> INLINE = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "noscript",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "script",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr",
            "font",
            "u",
            "s",
            "tt",
            "big",
            "strike");

    private Elements() {}

    static boolean isWithin(Element element, String... tags) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            for (String tag : tags) {
                if (at.normalName().equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** No text and nothing but line breaks and rules inside. */
    static boolean isEmpty(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            if (child instanceof Element inside
                    && !inside.normalName().equals("br")
                    && !inside.normalName().equals("hr")) {
                return false;
            }
        }
        return true;
    }

    static boolean hasBlocks(Element element) {
        for (Element child : element.children()) {
            if (BLOCKS.contains(child.normalName()) || hasBlocks(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node can stand in a line of text. */
    static boolean isInline(Node node) {
        if (node instanceof TextNode) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (INLINE.contains(tag)) {
            return true;
        }
        return (tag.equals("a") || tag.equals("del") || tag.equals("ins"))
                && element.childNodes().stream().allMatch(Elements::isInline);
    }

    static boolean isSpace(Node node) {
        return (node instanceof TextNode text && text.isBlank())
                || (node instanceof Element element && element.normalName().equals("br"));
    }

    /** The only child element if it is of this kind and no text stands beside it. */
    static boolean holdsOnly(Element element, String tag) {
        if (element.childrenSize() != 1 || !element.child(0).normalName().equals(tag)) {
            return false;
        }
        return element.childNodes().stream().noneMatch(node -> node instanceof TextNode text && !text.isBlank());
    }
}
