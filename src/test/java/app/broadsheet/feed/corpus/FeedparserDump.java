package app.broadsheet.feed.corpus;

import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.MediaItem;
import app.broadsheet.feed.wire.Person;
import app.broadsheet.feed.wire.WireEntry;
import app.broadsheet.feed.wire.WireFeed;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read, under the names that Python's feedparser gives it. */
final class FeedparserDump {
    private final URI document;
    private final @Nullable String language;

    FeedparserDump(URI document, @Nullable String language) {
        this.document = document;
        this.language = language;
    }

    Map<String, Object> of(WireFeed feed) {
        Map<String, Object> out = new LinkedHashMap<>();
        construct(out, "title", feed.title());
        construct(out, "subtitle", feed.description());
        construct(out, "tagline", feed.description());
        construct(out, "description", feed.description());
        construct(out, "copyright", feed.rights());
        construct(out, "rights", feed.rights());
        id(out, feed.id());
        links(out, feed.links());
        people(out, feed.authors(), feed.contributors());
        tags(out, feed.categories());
        date(out, "published_parsed", feed.published());
        date(out, "updated_parsed", feed.updated() == null ? feed.published() : feed.updated());
        put(out, "language", feed.language() == null ? language : feed.language());
        if (feed.image() != null) {
            out.put(
                    "image",
                    Map.of("href", feed.image().toString(), "url", feed.image().toString()));
        }
        return Map.of(
                "feed", out, "entries", feed.entries().stream().map(this::entry).toList());
    }

    private Map<String, Object> entry(WireEntry entry) {
        Map<String, Object> out = new LinkedHashMap<>();
        List<Construct> contents = entry.contents();
        Construct first = contents.isEmpty() ? null : contents.getFirst();
        Construct summary = entry.summary() == null ? first : entry.summary();
        construct(out, "title", entry.title());
        construct(out, "summary", summary);
        construct(out, "description", summary);
        construct(out, "subtitle", entry.subtitle());
        construct(out, "copyright", entry.rights());
        construct(out, "rights", entry.rights());
        out.put(
                "content",
                contents.stream().map(one -> Map.of("value", value(one))).toList());
        id(out, entry.id());
        links(out, entry.links());
        if (entry.link() != null) {
            out.put("link", entry.link().toString());
        } else if (entry.permalink() && entry.id() != null) {
            out.put("link", entry.id());
        }
        people(out, entry.authors(), entry.contributors());
        tags(out, entry.categories());
        date(out, "published_parsed", entry.published());
        date(out, "created_parsed", entry.published());
        date(out, "updated_parsed", entry.updated() == null ? entry.published() : entry.updated());
        put(out, "language", entry.language());
        put(out, "comments", entry.comments().page());
        for (MediaItem item : entry.media()) {
            if (item.role() == MediaItem.Role.COVER) {
                out.put("image", Map.of("href", item.address().toString()));
            }
        }
        return out;
    }

    private static String value(Construct construct) {
        return FeedparserMarkup.of(construct);
    }

    private static void construct(Map<String, Object> out, String name, @Nullable Construct construct) {
        if (construct != null) {
            out.put(name, value(construct));
            out.put(name + "_detail", Map.of("value", value(construct)));
        }
    }

    private static void put(Map<String, Object> out, String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value.toString());
        }
    }

    private void id(Map<String, Object> out, @Nullable String id) {
        if (id != null) {
            boolean absolute = id.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
            String whole =
                    absolute ? id : document.resolve(id.replace(" ", "%20")).toString();
            out.put("id", whole);
            out.put("guid", whole);
        }
    }

    private static void links(Map<String, Object> out, List<Link> links) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> enclosures = new ArrayList<>();
        for (Link link : links) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("href", link.address().toString());
            put(one, "type", link.type());
            put(one, "title", link.title());
            put(one, "hreflang", link.language());
            if (link.length() >= 0) {
                one.put("length", Long.toString(link.length()));
            }
            if (link.rel().equals("enclosure")) {
                enclosures.add(new LinkedHashMap<>(one));
            }
            one.put("rel", link.rel());
            all.add(one);
            if (link.rel().equals("alternate") && !out.containsKey("link")) {
                out.put("link", link.address().toString());
            }
        }
        out.put("links", all);
        out.put("enclosures", enclosures);
    }

    private static void people(Map<String, Object> out, List<Person> authors, List<Person> contributors) {
        List<Map<String, Object>> people =
                authors.stream().map(FeedparserDump::person).toList();
        out.put("authors", people);
        out.put(
                "contributors",
                contributors.stream().map(FeedparserDump::person).toList());
        if (!people.isEmpty()) {
            Person last = authors.getLast();
            out.put("author_detail", person(last));
            String email = last.email();
            boolean both = email != null && !last.name().isEmpty();
            out.put("author", both ? last.name() + " (" + email + ")" : email == null ? last.name() : email);
        }
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (!person.name().isEmpty()) {
            out.put("name", person.name());
        }
        put(out, "email", person.email());
        put(out, "href", person.home());
        put(out, "url", person.home());
        return out;
    }

    private static void tags(Map<String, Object> out, List<Category> categories) {
        List<Map<String, Object>> tags = new ArrayList<>();
        for (Category category : categories) {
            Map<String, Object> tag = new LinkedHashMap<>();
            tag.put("term", category.term());
            put(tag, "scheme", category.scheme());
            put(tag, "label", category.label());
            tags.add(tag);
        }
        out.put("tags", tags);
        out.put("categories", tags);
    }

    private static void date(Map<String, Object> out, String name, @Nullable String written) {
        Instant instant = FeedDates.parse(written);
        if (instant != null) {
            OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
            out.put(
                    name,
                    List.of(
                            time.getYear(),
                            time.getMonthValue(),
                            time.getDayOfMonth(),
                            time.getHour(),
                            time.getMinute(),
                            time.getSecond()));
        }
    }
}
