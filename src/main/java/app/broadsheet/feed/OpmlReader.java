package app.broadsheet.feed;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.feed.wire.Construct;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads subscription lists: OPML 1.0, 1.1 and 2.0, whatever the letter case of its names, and lists that are not
 * well-formed, which a quarter of those in circulation are.
 */
public final class OpmlReader {
    private static final int DEEPEST = 100;
    private static final int MOST_OUTLINES = 50_000;

    /** Reads {@code body}. Pure, on any thread; never throws. */
    public OpmlResult read(byte[] body) {
        String text = Decoder.decode(body, null);
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST * 2).parseInput(OpmlMending.mended(text), "");
        Element root = first(document, "opml");
        Element holder =
                root == null ? document.selectFirst(":has(> body > outline[xmlUrl]), body:has(> outline)") : root;
        if (holder == null) {
            return new OpmlResult.NotOpml("This is not a list of subscriptions (OPML).");
        }
        Reading reading = new Reading();
        List<OpmlOutline> outlines = reading.children(holder, 0);
        return new OpmlResult.Read(title(holder), outlines, reading.problems);
    }

    private static String title(Element root) {
        Element head = first(root, "head");
        Element title = head == null ? null : first(head, "title");
        return title == null ? "" : PlainText.line(Construct.text(title.wholeText()));
    }

    private static @Nullable Element first(Element holder, String name) {
        for (Element child : holder.children()) {
            if (child.tag().localName().equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }

    /** One reading: what was counted and what went wrong. */
    private static final class Reading {
        private final List<String> problems = new ArrayList<>();
        private int count;

        /** The outlines in {@code holder}; other elements around them (head, body, inventions) are seen through. */
        private List<OpmlOutline> children(Element holder, int depth) {
            List<OpmlOutline> found = new ArrayList<>();
            for (Element child : holder.children()) {
                if (depth > DEEPEST || count >= MOST_OUTLINES) {
                    break;
                }
                if (child.tag().localName().equalsIgnoreCase("outline")) {
                    count++;
                    found.add(outline(child, depth));
                } else {
                    found.addAll(children(child, depth + 1));
                }
            }
            return found;
        }

        private OpmlOutline outline(Element element, int depth) {
            List<OpmlOutline> children = children(element, depth + 1);
            String type = attribute(element, "type").strip().toLowerCase(Locale.ROOT);
            String address = address(element, type);
            URI feed = Addresses.web(null, address);
            String title = title(element);
            if (feed == null && !address.isBlank()) {
                problems.add("“" + (title.isEmpty() ? address.strip() : title) + "” has no usable address: "
                        + PlainText.line(Construct.text(address)));
            }
            if (feed != null && isList(type, address)) {
                problems.add("“" + (title.isEmpty() ? feed : title) + "” is another list, at " + feed
                        + ": add it by its address to follow what it holds.");
                feed = null;
            }
            URI site = Addresses.web(null, attribute(element, "htmlUrl"));
            String name = title.isEmpty() && feed != null ? feed.toString() : title;
            return new OpmlOutline(name, feed, site, type, children);
        }

        private static boolean isList(String type, String address) {
            return type.equals("include")
                    || (type.equals("link")
                            && address.strip().toLowerCase(Locale.ROOT).endsWith(".opml"));
        }

        private static String address(Element element, String type) {
            String address = attribute(element, "xmlUrl");
            boolean leads = type.equals("rss") || type.equals("include") || type.equals("link") || type.equals("atom");
            return address.isBlank() && leads ? attribute(element, "url") : address;
        }

        private static String title(Element element) {
            String title = attribute(element, "title");
            String shown = title.isBlank() ? attribute(element, "text") : title;
            return PlainText.line(Construct.text(shown));
        }

        private static String attribute(Element element, String name) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equalsIgnoreCase(name)) {
                    return attribute.getValue();
                }
            }
            return "";
        }
    }
}
