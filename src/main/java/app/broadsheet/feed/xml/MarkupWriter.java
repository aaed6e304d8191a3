package app.broadsheet.feed.xml;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the elements inside of an XML element as HTML: an HTML parser would take {@code <p/>} for an open tag and
 * {@code <h:p>} for no paragraph.
 */
final class MarkupWriter implements NodeVisitor {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private final StringBuilder out = new StringBuilder();

    private final boolean escaping;

    private MarkupWriter(boolean escaping) {
        this.escaping = escaping;
    }

    /** What stands between the element's tags, as HTML. */
    static String inner(Element element) {
        return inner(element, true);
    }

    /** As {@link #inner(Element)} where the text between the elements is itself escaped HTML. */
    static String innerOfEscaped(Element element) {
        return inner(element, false);
    }

    private static String inner(Element element, boolean escaping) {
        MarkupWriter writer = new MarkupWriter(escaping);
        element.traverse(writer);
        return writer.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            out.append(escaping ? Entities.escape(text.getWholeText()) : text.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            out.append('<').append(name(element));
            for (Attribute attribute : element.attributes()) {
                if (!isDeclaration(attribute)) {
                    out.append(' ')
                            .append(attribute.getKey())
                            .append("=\"")
                            .append(escaped(attribute))
                            .append('"');
                }
            }
            out.append('>');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0 && !VOID.contains(name(element))) {
            out.append("</").append(name(element)).append('>');
        }
    }

    /** HTML has no namespaces to declare but those of pictures and formulas. */
    private static boolean isDeclaration(Attribute attribute) {
        String key = attribute.getKey();
        return key.startsWith("xmlns:")
                || (key.equals("xmlns") && attribute.getValue().contains("xhtml"));
    }

    private static String escaped(Attribute attribute) {
        return attribute
                .getValue()
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;");
    }

    private static String name(Element element) {
        String prefix = element.tag().prefix();
        boolean markup = prefix.isEmpty()
                || Vocabulary.name(element).startsWith("xhtml:")
                || Vocabulary.name(element).startsWith("svg:")
                || Vocabulary.name(element).startsWith("math:");
        return markup ? element.tag().localName().toLowerCase(Locale.ROOT) : element.tagName();
    }
}
