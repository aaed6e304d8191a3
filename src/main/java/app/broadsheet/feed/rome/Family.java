package app.broadsheet.feed.rome;

import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMFactory;
import org.jdom2.Namespace;
import org.jdom2.UncheckedJDOMFactory;

/**
 * The two shapes of feeds. RSS 0.9 to 1.0 are read as RSS 2.0, whose elements include theirs with the same meaning, and
 * Atom 0.3 as Atom 1.0 under its present names.
 */
public enum Family {
    RSS("", "channel", "item"),
    ATOM("http://www.w3.org/2005/Atom", "feed", "entry");

    /** Builds without checking names and letters: names are ours, and a stray control character is no reason to stop. */
    static final JDOMFactory TREE = new UncheckedJDOMFactory();

    private static final Namespace DUBLIN_CORE = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    private static final Namespace CONTENT =
            Namespace.getNamespace("content", "http://purl.org/rss/1.0/modules/content/");
    private final String namespace;
    private final String head;
    private final String entry;

    Family(String namespace, String head, String entry) {
        this.namespace = namespace;
        this.head = head;
        this.entry = entry;
    }

    Element newHead() {
        return element(head);
    }

    Element newEntry() {
        return element(entry);
    }

    /** An empty element by its canonical name, {@code dc:} and {@code content:} for these modules. */
    Element element(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return TREE.element(name, Namespace.getNamespace(namespace));
        }
        return TREE.element(name.substring(colon + 1), name.startsWith("dc:") ? DUBLIN_CORE : CONTENT);
    }

    /** A whole document of parts that belong to no other. */
    Document document(Element whole, List<Element> entries) {
        for (Element one : entries) {
            TREE.addContent(whole, one);
        }
        if (this == ATOM) {
            return TREE.document(whole);
        }
        Element root = element("rss");
        TREE.addContent(root, whole);
        return TREE.document(root);
    }
}
