package app.broadsheet.feed;

import app.broadsheet.feed.date.FeedDates;
import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.Person;
import app.broadsheet.feed.wire.WireEntry;
import app.broadsheet.feed.wire.WireFeed;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what a publisher wrote of each entry. */
final class EntryMapper {
    private EntryMapper() {}

    /** Atom (RFC 4287, 4.2.1) and JSON Feed say that a feed's authors are those of entries without their own. */
    static List<ParsedEntry> map(WireFeed feed, FeedFormat format) {
        EntryKeys keys = EntryKeys.of(feed.entries());
        List<Person> authors = format == FeedFormat.RSS ? List.of() : feed.authors();
        List<ParsedEntry> mapped = new ArrayList<>(feed.entries().size());
        for (int i = 0; i < feed.entries().size(); i++) {
            String key = keys.key(i);
            if (key != null) {
                mapped.add(map(feed.entries().get(i), key, feed.language(), authors));
            }
        }
        return mapped;
    }

    private static ParsedEntry map(WireEntry entry, String key, @Nullable String language, List<Person> feedAuthors) {
        Construct content = content(entry);
        Construct summary = entry.summary() == null ? entry.subtitle() : entry.summary();
        Construct body = content == null ? summary : content;
        Instant published = FeedDates.parse(entry.published());
        Instant updated = FeedDates.parse(entry.updated());
        return new ParsedEntry(
                key,
                link(entry),
                PlainText.line(entry.title()),
                PlainText.html(body),
                content == null ? "" : PlainText.html(summary),
                byline(entry.authors().isEmpty() ? feedAuthors : entry.authors()),
                published,
                updated,
                entry.language() == null ? language : entry.language(),
                entry.source(),
                categories(entry.categories()),
                EntryMedia.enclosures(entry),
                EntryMedia.pictures(entry),
                EntryThreads.comments(entry),
                entry.inReplyTo(),
                body == null || body.base() == null ? entry.base() : body.base());
    }

    /** Where the entry is read: what the publisher linked before a proxy rewrote it, else the link, else a permalink. */
    static @Nullable URI link(WireEntry entry) {
        if (entry.original() != null) {
            return entry.original();
        }
        if (entry.link() != null) {
            return entry.link();
        }
        String id = entry.id();
        if (entry.permalink() && id != null && id.regionMatches(true, 0, "http", 0, 4)) {
            return Addresses.web(null, id);
        }
        return null;
    }

    /** The longest text that is given, HTML before plain. */
    private static @Nullable Construct content(WireEntry entry) {
        Construct best = null;
        for (Construct content : entry.contents()) {
            boolean richer =
                    best != null && best.kind() == Construct.Kind.TEXT && content.kind() == Construct.Kind.HTML;
            boolean longer = best == null
                    || (best.kind() == content.kind()
                            && content.value().length() > best.value().length());
            if (richer || longer) {
                best = content;
            }
        }
        return best;
    }

    private static @Nullable String byline(List<Person> authors) {
        Set<String> names = new LinkedHashSet<>();
        for (Person person : authors) {
            String name = PlainText.line(Construct.text(person.name()));
            if (!name.isEmpty()) {
                names.add(name);
            } else if (person.email() != null) {
                names.add(person.email());
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static List<String> categories(List<Category> written) {
        Set<String> terms = new LinkedHashSet<>();
        for (Category category : written) {
            String label = category.label();
            terms.add(PlainText.line(Construct.text(label == null ? category.term() : label)));
        }
        terms.remove("");
        return List.copyOf(terms);
    }
}
