package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Person;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Hands ROME what Atom 1.0 defines, and Atom 0.3 under other names; true where no one else need read the element.
 */
final class AtomHandover {
    private AtomHandover() {}

    static boolean head(Element child, String name, Handover to) {
        return switch (name) {
            case "subtitle", "tagline" -> to.text(child, "subtitle");
            case "icon", "logo" -> to.address(child, name);
            default -> common(child, name, to);
        };
    }

    static boolean entry(Element child, String name, Handover to) {
        return switch (name) {
            case "summary" -> to.text(child, name);
            case "content" -> content(child, to);
            case "source" -> source(child, to);
            default -> common(child, name, to);
        };
    }

    private static boolean common(Element child, String name, Handover to) {
        return switch (name) {
            case "title" -> to.text(child, name);
            case "id" -> to.first(name, LinkReader.orNull(child.wholeText()));
            case "rights", "copyright" -> to.text(child, "rights");
            case "link" -> to.link(child);
            case "author", "contributor" -> person(child, name, to);
            case "category" -> category(child, to);
            default -> to.dublinCore(child, name);
        };
    }

    /** ROME reads no text that is elsewhere. */
    private static boolean content(Element child, Handover to) {
        boolean elsewhere = !Vocabulary.attribute(child, "src").isBlank()
                || !Vocabulary.attribute(child, "url").isBlank();
        return !elsewhere && to.text(child, "content");
    }

    private static boolean person(Element child, String name, Handover to) {
        Person person = PersonReader.read(child, to.scope());
        if (person != null) {
            to.part().person(name, person);
        }
        return true;
    }

    private static boolean category(Element child, Handover to) {
        String term = LinkReader.orNull(Vocabulary.attribute(child, "term"));
        if (term == null || child.firstElementChild() != null) {
            return false;
        }
        String scheme = LinkReader.orNull(Vocabulary.attribute(child, "scheme"));
        to.part().add("category", "", "term", term, "scheme", scheme, "label", Vocabulary.attribute(child, "label"));
        return true;
    }

    private static boolean source(Element child, Handover to) {
        String title = EntryReader.source(child);
        if (title != null && !to.part().has("source")) {
            to.part().holder("source", "title", List.of(title));
        }
        return true;
    }
}
