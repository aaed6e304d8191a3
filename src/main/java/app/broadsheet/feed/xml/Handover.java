package app.broadsheet.feed.xml;

import app.broadsheet.feed.rome.Part;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Link;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is mended of an element before ROME gets it: markup becomes flat text (ROME would write it as XML, which an HTML
 * parser misreads), addresses become absolute ({@code xml:base} is unknown to ROME's RSS and switched off in its Atom).
 * Each method answers whether the element needs no other reader: it was handed over, or holds nothing.
 */
record Handover(Part part, Scope scope) {
    /** Text or markup, of which ROME reads the first of a name. */
    boolean text(Element element, String name) {
        if (part.has(name)) {
            return false;
        }
        Construct text = scope.construct(element);
        if (text != null) {
            part.text(name, text);
        }
        return true;
    }

    /** A line without elements or attributes, both of which ROME would drop. */
    boolean line(Element element, String name) {
        if (element.firstElementChild() != null || element.attributesSize() > 0) {
            return false;
        }
        return value(name, LinkReader.orNull(element.wholeText()));
    }

    /** A value, null for one that says nothing. */
    boolean value(String name, @Nullable String value) {
        if (value != null) {
            part.add(name, value);
        }
        return true;
    }

    /** As {@link #value}, where ROME reads only the first of a name. */
    boolean first(String name, @Nullable String value) {
        return !part.has(name) && value(name, value);
    }

    /** A link in Atom's manner; the count of its replies (RFC 4685) is unknown to ROME. */
    boolean link(Element element) {
        Link link = LinkReader.read(element, scope, "alternate");
        if (link != null && link.count() == null) {
            part.link(link);
        }
        return link == null || link.count() == null;
    }

    /** The address that the text of an element is; the first of a name. */
    boolean address(Element element, String name) {
        var address = scope.web(element, element.wholeText());
        return first(name, address == null ? null : address.toString());
    }

    /** Dublin Core without dates, which ROME reads by two dozen patterns in turn, each leniently. */
    boolean dublinCore(Element element, String name) {
        return switch (name) {
            case "dc:title", "dc:description", "dc:rights" -> text(element, name);
            case "dc:creator", "dc:contributor", "dc:subject" -> line(element, name);
            case "dc:identifier" -> value(name, LinkReader.orNull(element.wholeText()));
            case "dc:language" -> value(name, Bases.tag(element.wholeText()));
            default -> false;
        };
    }
}
