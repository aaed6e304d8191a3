package app.broadsheet.feed.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The checks of a case, as the corpus' scorer asks them: those that any reader can be asked. */
final class FeedparserChecks {
    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "id",
            "guid",
            "description",
            "subtitle",
            "tagline",
            "summary",
            "author",
            "author_detail",
            "authors",
            "contributors",
            "content",
            "links",
            "tags",
            "categories",
            "enclosures",
            "published_parsed",
            "updated_parsed",
            "modified_parsed",
            "created_parsed",
            "title_detail",
            "summary_detail",
            "subtitle_detail",
            "tagline_detail",
            "image",
            "language",
            "copyright",
            "rights",
            "generator",
            "docs",
            "comments");
    private static final Set<String> PARTS = Set.of(
            "value",
            "name",
            "email",
            "href",
            "rel",
            "term",
            "scheme",
            "label",
            "length",
            "url",
            "title",
            "link",
            "width",
            "height",
            "hreflang",
            "#len");
    private static final Set<String> OPERATORS = Set.of("==", "!=", "not ==", "truthy", "falsy", "has", "hasnot");

    private FeedparserChecks() {}

    /** The checks of a case, without the one for well-formedness; empty when one of them cannot be asked. */
    static List<JsonNode> askable(JsonNode one) {
        List<JsonNode> checks = new ArrayList<>();
        for (JsonNode check : one.path("checks")) {
            JsonNode path = check.path("path");
            if (path.size() == 1 && path.get(0).asString().equals("bozo")) {
                continue;
            }
            if (!onKnownPath(path) || !OPERATORS.contains(check.path("op").asString())) {
                return List.of();
            }
            checks.add(check);
        }
        return checks;
    }

    private static boolean onKnownPath(JsonNode path) {
        String first = path.path(0).asString("");
        boolean feed = first.equals("feed") || first.equals("channel");
        boolean entry = (first.equals("entries") || first.equals("items")) && path.size() > 2;
        int from = feed ? 1 : 2;
        if (!(feed || entry)
                || path.size() <= from
                || !FIELDS.contains(path.get(from).asString())) {
            return false;
        }
        for (int i = from + 1; i < path.size(); i++) {
            JsonNode part = path.get(i);
            boolean index = part.isNumber() && part.asInt() >= -1 && part.asInt() <= 10;
            if (!index && !PARTS.contains(part.asString())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a check holds for a dump. */
    static boolean holds(JsonNode check, JsonNode dump) {
        JsonNode found = at(dump, check.path("path"));
        JsonNode value = check.path("value");
        return switch (check.path("op").asString()) {
            case "==" -> same(found, value);
            case "truthy" -> truthy(found);
            case "falsy" -> !truthy(found);
            case "has" -> found != null && found.asString("").contains(value.asString(""));
            case "hasnot" -> found == null || !found.asString("").contains(value.asString(""));
            default -> !same(found, value);
        };
    }

    private static @Nullable JsonNode at(JsonNode dump, JsonNode path) {
        JsonNode here = dump;
        for (JsonNode part : path) {
            if (part.isNumber()) {
                here = here.path(part.asInt() < 0 ? here.size() + part.asInt() : part.asInt());
            } else if (part.asString().equals("#len")) {
                return Corpus.JSON.valueToTree(here.isString() ? here.asString().length() : here.size());
            } else {
                here = here.path(part.asString());
            }
            if (here.isMissingNode() || here.isNull()) {
                return null;
            }
        }
        return here;
    }

    private static boolean same(@Nullable JsonNode found, JsonNode value) {
        if (value.isNull() || value.isBoolean()) {
            return truthy(found) == value.asBoolean(false);
        }
        if (found == null) {
            return false;
        }
        if (found.isString() && value.isString()) {
            return found.asString().strip().equals(value.asString().strip());
        }
        if (found.isArray() && value.isArray()) {
            // Of a struct_time the first six numbers are compared.
            for (int i = 0; i < Math.min(6, value.size()); i++) {
                if (!Objects.equals(found.path(i), value.path(i))) {
                    return false;
                }
            }
            return true;
        }
        return found.equals(value) || (found.isValueNode() && found.asString().equals(value.asString("")));
    }

    private static boolean truthy(@Nullable JsonNode node) {
        if (node == null) {
            return false;
        }
        return node.isValueNode() ? !node.asString("").isEmpty() : !node.isEmpty();
    }
}
