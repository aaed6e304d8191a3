package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Person;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads who wrote something: Atom's person construct, or RSS' one line with a name, an address, or both. */
final class PersonReader {
    private PersonReader() {}

    /** The person, or null when nobody is named. */
    static @Nullable Person read(Element element, Scope scope) {
        String name = null;
        String email = null;
        URI home = null;
        for (Element child : element.children()) {
            String text = child.wholeText().strip();
            switch (Vocabulary.name(child).replaceFirst("^.*:", "")) {
                case "name", "title" -> name = text;
                case "email" -> email = text;
                case "uri", "url", "homepage" -> home = scope.web(child, text);
                default -> {
                    // Not a part of a person that we show.
                }
            }
        }
        if (name != null || email != null || home != null) {
            return new Person(name == null ? "" : name, email, home);
        }
        return element.firstElementChild() != null ? null : Person.ofLine(element.wholeText());
    }
}
