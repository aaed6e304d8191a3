package app.broadsheet.importer.export;

import app.broadsheet.importer.file.DroppedFile;
import app.broadsheet.importer.plan.FileFormat;
import app.broadsheet.importer.plan.ImportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports as JSON: wallabag, Omnivore, Pinboard, Readability, Linkwarden, Karakeep, Raindrop, Readeck, elCurator, and
 * the bookmarks of Chrome and Firefox. Wherever in the structure a record stands, the names above it are its folders.
 */
public final class JsonExportFormat implements FileFormat {
    private static final int DEEPEST = 60;
    private static final int MOST = 500_000;

    @Override
    public Optional<ImportPlan> read(DroppedFile file) {
        if (!file.isText() || !(file.head().startsWith("{") || file.head().startsWith("["))) {
            return Optional.empty();
        }
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(file.text());
        } catch (JacksonException broken) {
            // Text may begin with a bracket too, and then it is not JSON at all.
            return file.head().matches("(?s)[\\[{]\\s*[\\[{\"].*")
                    ? Optional.of(new ImportPlan.Unreadable("This data file (JSON) is broken or cut off."))
                    : Optional.empty();
        }
        List<Bookmark> found = new ArrayList<>();
        collect(root, List.of(), 0, found);
        return Optional.of(
                found.isEmpty()
                        ? new ImportPlan.Unreadable("This data file (JSON) holds no saved pages that are known here.")
                        : Bookmarks.plan(found));
    }

    private static void collect(JsonNode node, List<String> folders, int depth, List<Bookmark> found) {
        if (depth > DEEPEST || found.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            for (JsonNode item : node) {
                collect(item, folders, depth + 1, found);
            }
        } else if (node.isObject()) {
            Fields fields = fields(node);
            if (fields.isBookmark()) {
                found.add(fields.bookmark(folders));
            } else {
                List<String> inner = under(node, folders);
                for (Map.Entry<String, JsonNode> member : node.properties()) {
                    collect(member.getValue(), inner, depth + 1, found);
                }
            }
        }
    }

    /** The folders of what is inside {@code node}: its name is one, where it has a parent; the topmost is the program's. */
    private static List<String> under(JsonNode node, List<String> folders) {
        String name = node.path("name").asString(node.path("title").asString(""));
        boolean holds = node.path("children").isArray() || node.path("links").isArray();
        boolean builtIn = node.has("guid") && node.path("root").isString();
        if (!holds || builtIn || name.isBlank() || folders.contains(name)) {
            return folders;
        }
        List<String> inner = new ArrayList<>(folders);
        inner.add(name);
        return inner;
    }

    private static Fields fields(JsonNode node) {
        Fields fields = new Fields();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            add(fields, member.getKey(), member.getValue());
            if (member.getKey().equals("content") && member.getValue().isObject()) {
                member.getValue().properties().forEach(inner -> add(fields, inner.getKey(), inner.getValue()));
            }
        }
        return fields;
    }

    /** Values, and lists of values or of named things; other structure is not the record's own. */
    private static void add(Fields fields, String name, JsonNode value) {
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            fields.add(name, value.asString());
        } else if (value.isArray() && value.isEmpty()) {
            fields.add(name, "");
        } else if (value.isArray()) {
            for (JsonNode item : value) {
                JsonNode named = item.isObject() ? item.path("name") : item;
                if (named.isString()) {
                    fields.add(name, named.asString());
                }
            }
        }
    }
}
