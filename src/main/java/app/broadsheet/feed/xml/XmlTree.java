package app.broadsheet.feed.xml;

import app.broadsheet.feed.rome.Family;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The tree of a text that ought to be XML; what is not well-formed is read as far as it makes sense. */
final class XmlTree {
    private static final int DEEPEST = 256;
    private static final Set<String> ROOTS =
            Set.of("rss", "rdf:rdf", "rdf", "feed", "channel", "item", "items", "entry");

    private static final Set<String> WHOLE = Set.of("rss", "rdf:rdf", "feed", "channel");

    private XmlTree() {}

    /** All that was found, from jsoup's own document node down. */
    static Document parse(String text) {
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(mended(text), "");
    }

    /** The element that a feed starts with, past junk around it; null when there is none. */
    static @Nullable Element root(Document document) {
        Element direct = among(document.children(), ROOTS);
        if (direct != null) {
            return direct;
        }
        for (Element child : document.children()) {
            Element nested = within(child);
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }

    /** A whole feed that something was put around, such as a page's body. */
    private static @Nullable Element within(Element wrapper) {
        Element nested = among(wrapper.children(), WHOLE);
        if (nested != null) {
            return nested;
        }
        for (Element child : wrapper.children()) {
            Element deeper = among(child.children(), WHOLE);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    /** Whether this is the root of a web page. */
    static boolean isPage(Element element) {
        return element.normalName().equals("html") || element.normalName().equals("body");
    }

    private static @Nullable Element among(List<Element> elements, Set<String> names) {
        for (Element element : elements) {
            if (names.contains(Vocabulary.name(element))) {
                return element;
            }
        }
        return null;
    }

    /** Text before the first tag is junk, and an unfinished item at the end of a cut document is not an item. */
    private static String mended(String text) {
        int start = text.indexOf('<');
        String body = start > 0 ? text.substring(start) : text;
        for (String item : List.of("item", "entry")) {
            int lastStart = lastTag(body, "<" + item);
            int lastEnd = lastStart < 0 ? -1 : lastTag(body, "</" + item);
            if (lastEnd >= 0 && lastStart > lastEnd && !isEmptyTag(body, lastStart)) {
                return body.substring(0, lastStart);
            }
        }
        return body;
    }

    private static boolean isEmptyTag(String text, int start) {
        int end = text.indexOf('>', start);
        return end > 0 && text.charAt(end - 1) == '/';
    }

    private static int lastTag(String text, String tag) {
        int from = text.length();
        while (from >= 0) {
            int at = text.lastIndexOf(tag, from);
            int after = at + tag.length();
            if (at < 0) {
                return -1;
            }
            if (after < text.length() && !Character.isLetterOrDigit(text.charAt(after)) && text.charAt(after) != '-') {
                return at;
            }
            from = at - 1;
        }
        return -1;
    }

    /** Which of the two shapes of feeds the root begins. */
    static Family family(Element root) {
        String name = Vocabulary.name(root);
        return name.equals("feed") || name.equals("entry") ? Family.ATOM : Family.RSS;
    }
}
