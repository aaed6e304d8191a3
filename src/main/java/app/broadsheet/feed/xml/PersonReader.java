package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Person;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads who wrote something: Atom's person construct, or RSS' one line with a name, an address, or both. */
final class PersonReader {
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");
    private static final int LONGEST = 500;

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
        return element.childrenSize() > 0 ? null : ofLine(element.wholeText());
    }

    /** "Jane Doe", "jane@example.com", "jane@example.com (Jane Doe)", "Jane Doe &lt;jane@example.com&gt;". */
    static @Nullable Person ofLine(String written) {
        String line = written.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return null;
        }
        Matcher email = EMAIL.matcher(line);
        if (!email.find()) {
            return new Person(line, null, null);
        }
        String rest = line.substring(0, email.start()) + line.substring(email.end());
        String name = rest.replace("mailto:", "")
                .replace("()", "")
                .replace("<>", "")
                .replace("&lt;&gt;", "")
                .strip();
        if (name.startsWith("(") && name.endsWith(")") && name.length() > 1) {
            name = name.substring(1, name.length() - 1).strip();
        }
        return new Person(name, email.group(), null);
    }
}
