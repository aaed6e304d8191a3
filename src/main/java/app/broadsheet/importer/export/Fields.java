package app.broadsheet.importer.export;

import app.broadsheet.importer.plan.SavedState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record of an export: values by field name, and what services call the fields that matter. */
final class Fields {
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "x");
    private static final Set<String> DONE = Set.of("archive", "archived", "read", "done", "completed", "1", "finished");
    private static final int MOST_TAGS = 100;

    private final Map<String, List<String>> values = new HashMap<>();

    /** Adds a value; names are told apart by their letters only: "Time Added" is {@code time_added}. */
    void add(String name, String value) {
        values.computeIfAbsent(plain(name), key -> new ArrayList<>()).add(value);
    }

    /** Whether this is a saved page: an address, and something about how or when it was saved. */
    boolean isBookmark() {
        boolean address = !first("url", "href", "link", "uri", "articleurl", "givenurl", "resolvedurl")
                .isBlank();
        return address
                && (added() != null
                        || has(
                                "tags",
                                "labels",
                                "isarchived",
                                "archive",
                                "isread",
                                "readstatus",
                                "state",
                                "folder",
                                "status",
                                "toread"));
    }

    /** The record as a bookmark, in {@code folders}. */
    Bookmark bookmark(List<String> folders) {
        // Pinboard keeps del.icio.us' names: "description" is the title, "extended" the description.
        boolean pinboard = has("href") && !has("title", "name");
        String title = first("title", "name", "articletitle", "resolvedtitle", "giventitle");
        List<String> tags = new ArrayList<>(folders);
        tags.addAll(tags(pinboard));
        String state = first("state", "status", "readstatus").toLowerCase(Locale.ROOT);
        String folder = first("folder", "location");
        boolean read = is("isarchived", "archive", "archived", "isread", "read")
                || DONE.contains(state)
                || folder.equalsIgnoreCase("archive")
                || first("toread").equalsIgnoreCase("no");
        boolean starred =
                is("isstarred", "starred", "isfav", "favorite", "favourite", "favorited", "important", "ismarked")
                        || folder.equalsIgnoreCase("starred");
        return new Bookmark(
                first("url", "href", "link", "uri", "articleurl", "givenurl", "resolvedurl"),
                pinboard ? first("description") : title,
                tags.stream().limit(MOST_TAGS).toList(),
                first("content", "html", "articlecontent", "contenthtml"),
                pinboard
                        ? first("extended")
                        : first(
                                "note",
                                "notes",
                                "description",
                                "excerpt",
                                "summary",
                                "selection",
                                "articleexcerpt",
                                "textcontent"),
                first("author", "authors", "byline", "publishedby", "creator"),
                first("language", "lang"),
                Moments.read(first("publishedat", "published", "datepublished", "publicationdate")),
                new SavedState(read, starred, added()));
    }

    private @Nullable Instant added() {
        return Moments.read(first(
                "timeadded",
                "dateadded",
                "adddate",
                "createdat",
                "created",
                "savedat",
                "added",
                "timestamp",
                "time",
                "saved",
                "addedat",
                "createddate",
                "importdate"));
    }

    private List<String> tags(boolean spaces) {
        List<String> tags = new ArrayList<>();
        for (String name : List.of("tags", "labels", "tag", "tagscsv", "documenttags")) {
            for (String value : values.getOrDefault(name, List.of())) {
                tags.addAll(Tags.split(value, spaces));
            }
        }
        String folder = first("folder", "collection");
        Optional.of(folder)
                .filter(name -> !Set.of("", "unread", "archive", "starred", "unsorted", "new", "later", "feed", "inbox")
                        .contains(name.toLowerCase(Locale.ROOT)))
                .ifPresent(tags::add);
        return tags;
    }

    private boolean is(String... names) {
        for (String name : names) {
            if (YES.contains(first(name).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    private String first(String... names) {
        for (String name : names) {
            for (String value : values.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    return value;
                }
            }
        }
        return "";
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
