package app.broadsheet.feed.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates of a feed or an entry, by the names of all vocabularies, the most telling first. */
final class EntryDates {
    private static final List<String> PUBLISHED = List.of(
            "published",
            "pubdate",
            "issued",
            "dcterms:issued",
            "dc:date",
            "created",
            "dcterms:created",
            "dc:created",
            "date");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms:modified", "dcterms:updated", "dc:modified", "lastbuilddate");
    private final Map<String, String> found = new HashMap<>();

    /** Keeps what {@code element} says when its {@code name} is a date's; the first of a name counts. Answers whether it is. */
    boolean take(String name, Element element) {
        if (!PUBLISHED.contains(name) && !UPDATED.contains(name)) {
            return false;
        }
        String text = element.wholeText();
        if (!text.isBlank()) {
            found.putIfAbsent(name, text.strip());
        }
        return true;
    }

    /** When it was published, as written; null when no date says so. */
    @Nullable
    String published() {
        return first(PUBLISHED);
    }

    /** When it was last changed, as written; null when no date says so. */
    @Nullable
    String updated() {
        return first(UPDATED);
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            String text = found.get(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
