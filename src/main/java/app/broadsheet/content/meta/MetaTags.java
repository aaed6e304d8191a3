package app.broadsheet.content.meta;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, property or {@code http-equiv}. */
final class MetaTags {
    private final Map<String, String> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name : meta.attr(attribute).strip().split("\\s+", 8)) {
                    tags.put(name, content, !attribute.equals("itemprop"));
                }
            }
        }
        return tags;
    }

    private void put(String name, String content, boolean own) {
        String key = name.toLowerCase(Locale.ROOT).replace('.', ':');
        if (!key.isEmpty() && own) {
            values.put(key, Parser.unescapeEntities(content, false));
        }
    }

    /** The first of these that the page states, entities that were escaped twice put right. */
    @Nullable
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
