package app.broadsheet.importer.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list in an archive that Omnivore exported: {@code metadata_0_to_20.json} and so on name the articles, {@code
 * content/SLUG.html} has the text of each.
 */
public final class OmnivoreList {
    private static final Pattern NAME = Pattern.compile("(?:.*/)?metadata_\\d+_to_\\d+\\.json");

    private OmnivoreList() {}

    /** Whether a file of an archive is such a list, by its name. */
    public static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** The slugs of the list's articles by their addresses; empty when it is broken. */
    public static Map<String, String> slugs(byte[] list) {
        Map<String, String> slugs = new HashMap<>();
        try {
            for (JsonNode item : JsonMapper.shared().readTree(new String(list, StandardCharsets.UTF_8))) {
                String slug = item.path("slug").asString("");
                String address = item.path("url").asString("");
                if (!slug.isEmpty() && !address.isEmpty()) {
                    slugs.putIfAbsent(address, slug);
                }
            }
        } catch (JacksonException broken) {
            return Map.of();
        }
        return slugs;
    }
}
