package app.broadsheet.feed.json;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Person;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of JSON whatever their types: ids that are numbers, one author where a list belongs. */
final class Nodes {
    private Nodes() {}

    /** The text or number of a node; null when it is neither, or blank. */
    static @Nullable String text(JsonNode node) {
        if (!node.isString() && !node.isNumber() && !node.isBoolean()) {
            return null;
        }
        String text = node.asString();
        return text.isBlank() ? null : text;
    }

    /** As {@link #text(JsonNode)}, with {@code otherwise} for null. */
    static String text(JsonNode node, String otherwise) {
        String text = text(node);
        return text == null ? otherwise : text;
    }

    /** Adds the authors of {@code node}, a list of them, one, or a bare name. */
    static void people(JsonNode node, List<Person> found, URI base) {
        if (node.isArray()) {
            node.forEach(one -> people(one, found, base));
            return;
        }
        String name = node.isObject() ? text(node.path("name")) : text(node);
        URI home = node.isObject() ? Addresses.web(base, text(node.path("url"))) : null;
        Person person = new Person(name == null ? "" : name, null, home);
        if ((name != null || home != null) && !found.contains(person)) {
            found.add(person);
        }
    }
}
