package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Link;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code link} in both manners, text (RSS) and attributes (Atom), and RSS {@code enclosure}. */
final class LinkReader {
    private static final String IANA = "http://www.iana.org/assignments/relation/";

    private LinkReader() {}

    /** The link that an element makes; null when it leads nowhere on the web. */
    static @Nullable Link read(Element element, Scope scope, String defaultRelation) {
        String attribute = Vocabulary.attribute(element, "href");
        attribute = attribute.isBlank() ? Vocabulary.attribute(element, "url") : attribute;
        URI address = scope.web(element, attribute.isBlank() ? element.wholeText() : attribute);
        if (address == null && relation(element, "").equals("self") && element.hasAttr("href")) {
            // An empty reference is the document itself (RFC 3986, 4.4).
            address = Bases.base(element, scope.base());
        }
        if (address == null) {
            return null;
        }
        return new Link(
                relation(element, defaultRelation),
                address,
                orNull(Vocabulary.attribute(element, "type")),
                Numbers.length(Vocabulary.attribute(element, "length")),
                orNull(Vocabulary.attribute(element, "title")),
                orNull(Vocabulary.attribute(element, "hreflang")),
                Numbers.count(Vocabulary.attribute(element, "count")));
    }

    private static String relation(Element element, String otherwise) {
        String written = Vocabulary.attribute(element, "rel").strip();
        if (written.isEmpty()) {
            return otherwise;
        }
        String bare = written.startsWith(IANA) ? written.substring(IANA.length()) : written;
        return bare.toLowerCase(Locale.ROOT);
    }

    static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
