package app.broadsheet.feed.xml;

import app.broadsheet.feed.rome.Family;
import app.broadsheet.feed.rome.StandardDocument;
import app.broadsheet.feed.rome.StandardFeed;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@code channel} or {@code feed} says of itself; its items are read by {@link EntryReader}, and in the same
 * manner: ROME's part to ROME, the rest here.
 */
final class ChannelReader {
    private final FeedDraft feed = new FeedDraft();
    private final Scope scope;
    private final EntryDates dates = new EntryDates();
    private final List<Left> left = new ArrayList<>();
    private @Nullable Construct moduleTitle;
    private @Nullable Construct moduleDescription;

    /** A reader of {@code channel} in its own scope, which gives ROME's part to {@code standard}. */
    ChannelReader(Element channel, Scope scope, StandardDocument standard) {
        this.scope = scope;
        Handover to = new Handover(standard.head(), scope);
        boolean atom = standard.family() == Family.ATOM;
        for (Element child : channel.children()) {
            String name = Vocabulary.name(child);
            boolean given = atom ? AtomHandover.head(child, name, to) : RssHandover.head(child, name, to);
            if (!given) {
                left.add(new Left(child, name));
            }
        }
    }

    /** What ROME read and what was left to us, still without entries. */
    FeedDraft finish(StandardFeed read) {
        feed.language = scope.language();
        read.fill(feed);
        for (Left one : left) {
            take(one.element(), one.name());
        }
        feed.title = feed.title == null ? moduleTitle : feed.title;
        feed.description = feed.description == null ? moduleDescription : feed.description;
        feed.published = dates.published();
        feed.updated = dates.updated();
        return feed;
    }

    private void take(Element child, String name) {
        switch (name) {
            case "itunes:title", "media:title" -> moduleTitle = first(moduleTitle, child);
            case "description", "subtitle", "tagline" -> feed.description = first(feed.description, child);
            case "itunes:summary", "itunes:subtitle", "googleplay:description", "info" ->
                moduleDescription = first(moduleDescription, child);
            case "rights" -> feed.rights = first(feed.rights, child);
            case "id", "guid" -> feed.id = feed.id == null ? text(child) : feed.id;
            case "link" -> add(LinkReader.read(child, scope, "alternate"));
            case "itunes:new-feed-url" -> add(LinkReader.read(child, scope, "moved"));
            case "author", "dc:creator", "dc:author", "itunes:author", "itunes:owner" ->
                add(feed.authors, PersonReader.read(child, scope));
            case "contributor", "dc:contributor" -> add(feed.contributors, PersonReader.read(child, scope));
            case "category", "dc:subject", "itunes:category", "itunes:keywords", "media:category" ->
                CategoryReader.read(child, name, feed.categories);
            case "language" -> language(child);
            case "icon" -> feed.icon = scope.web(child, child.wholeText());
            case "image", "itunes:image", "logo", "googleplay:image", "media:thumbnail" -> image(child, name);
            case "sy:updateperiod" -> feed.period = text(child);
            case "sy:updatefrequency" -> feed.frequency = text(child);
            default -> dates.take(name, child);
        }
    }

    private void language(Element child) {
        String tag = Bases.tag(child.wholeText());
        feed.language = tag == null ? feed.language : tag;
    }

    private void image(Element child, String name) {
        var found = MediaReader.read(child, name, scope);
        if (feed.image == null && !found.isEmpty()) {
            feed.image = found.getFirst().address();
        }
    }

    private static @Nullable String text(Element element) {
        return LinkReader.orNull(element.wholeText());
    }

    private @Nullable Construct first(@Nullable Construct known, Element element) {
        return known != null ? known : scope.construct(element);
    }

    private void add(@Nullable Link link) {
        if (link != null) {
            feed.links.add(link);
        }
    }

    private static void add(List<Person> people, @Nullable Person person) {
        if (person != null && !people.contains(person)) {
            people.add(person);
        }
    }
}
