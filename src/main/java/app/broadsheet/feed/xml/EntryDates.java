package app.broadsheet.feed.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Keeps {@code text} when {@code name} is a date; the first of a name counts. Answers whether it was. */
    boolean take(String name, String text) {
        if (!PUBLISHED.contains(name) && !UPDATED.contains(name)) {
            return false;
        }
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
