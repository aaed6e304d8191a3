package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed's own part or one of its entries on the way to ROME: elements under canonical names, with addresses absolute and
 * text flat. The bases of texts ({@code xml:base}), which ROME drops, are kept beside it.
 */
public final class Part {
    private final Family family;
    private final Element element;
    private final Set<String> names = new HashSet<>();
    private final Map<String, URI> bases = new HashMap<>();

    Part(Family family, Element element) {
        this.family = family;
        this.element = element;
    }

    /** Whether an element of this name was added. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Adds an element with its text and, in pairs of name and value, its attributes; a null value adds none. */
    public void add(String name, String text, @Nullable String... attributes) {
        child(element, name, text, attributes);
    }

    /** Adds text or markup; Atom says which it is, RSS has no word for it. */
    public void text(String name, Construct text) {
        if (family == Family.ATOM && name.indexOf(':') < 0) {
            add(name, text.value(), "type", text.kind() == Construct.Kind.HTML ? "html" : "text");
        } else {
            add(name, text.value());
        }
        if (text.base() != null) {
            bases.put(name, text.base());
        }
    }

    /** Adds a link as Atom has it. */
    public void link(Link link) {
        String length = link.length() < 0 ? null : Long.toString(link.length());
        String address = link.address().toString();
        child(
                element,
                "link",
                "",
                "rel",
                link.rel(),
                "href",
                address,
                "type",
                link.type(),
                "length",
                length,
                "title",
                link.title(),
                "hreflang",
                link.language());
    }

    /** Adds a person as Atom has it. */
    public void person(String name, Person person) {
        Element holder = child(element, name, "");
        child(holder, "name", person.name());
        if (person.email() != null) {
            child(holder, "email", person.email());
        }
        if (person.home() != null) {
            child(holder, "uri", person.home().toString());
        }
    }

    /** Adds an element that holds others of one name. */
    public void holder(String name, String inner, List<String> texts) {
        Element holder = child(element, name, "");
        texts.forEach(text -> child(holder, inner, text));
    }

    Element element() {
        return element;
    }

    @Nullable
    URI base(String name) {
        return bases.get(name);
    }

    private Element child(Element holder, String name, String text, @Nullable String... attributes) {
        Element made = family.element(name);
        if (!text.isEmpty()) {
            Family.TREE.addContent(made, Family.TREE.text(text));
        }
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                Family.TREE.setAttribute(made, Family.TREE.attribute(attributes[i], value));
            }
        }
        Family.TREE.addContent(holder, made);
        names.add(name);
        return made;
    }
}
