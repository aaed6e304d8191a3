package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code channel} or {@code feed} says of itself; its items are read by {@link EntryReader}. */
final class ChannelReader {
    private final FeedDraft feed;
    private final Scope scope;
    private final EntryDates dates = new EntryDates();
    private @Nullable Construct moduleTitle;
    private @Nullable Construct moduleDescription;

    ChannelReader(FeedDraft feed, Scope scope) {
        this.feed = feed;
        this.scope = scope;
    }

    /** Reads the children of {@code channel}, an element in this reader's scope. */
    void read(Element channel) {
        for (Element child : channel.children()) {
            take(child, Vocabulary.name(child));
        }
    }

    /** Ranks what several vocabularies named. */
    void finish() {
        feed.title = feed.title == null ? moduleTitle : feed.title;
        feed.description = feed.description == null ? moduleDescription : feed.description;
        feed.published = dates.published();
        feed.updated = dates.updated();
    }

    private void take(Element child, String name) {
        switch (name) {
            case "title" -> feed.title = first(feed.title, child);
            case "dc:title", "itunes:title", "media:title" -> moduleTitle = first(moduleTitle, child);
            case "description", "subtitle", "tagline" -> feed.description = first(feed.description, child);
            case "dc:description", "itunes:summary", "itunes:subtitle", "googleplay:description", "info" ->
                moduleDescription = first(moduleDescription, child);
            case "rights", "copyright", "dc:rights" -> feed.rights = first(feed.rights, child);
            case "id", "guid", "dc:identifier" -> feed.id = feed.id == null ? text(child) : feed.id;
            case "link" -> add(LinkReader.read(child, scope, "alternate"));
            case "itunes:new-feed-url" -> add(LinkReader.read(child, scope, "moved"));
            case "author", "managingeditor", "dc:creator", "dc:author", "itunes:author", "itunes:owner" ->
                add(feed.authors, PersonReader.read(child, scope));
            case "contributor", "dc:contributor" -> add(feed.contributors, PersonReader.read(child, scope));
            case "category", "dc:subject", "itunes:category", "itunes:keywords", "media:category" ->
                CategoryReader.read(child, name, feed.categories);
            case "language", "dc:language" -> language(child);
            case "icon" -> feed.icon = scope.web(child, child.wholeText());
            case "image", "itunes:image", "logo", "googleplay:image", "media:thumbnail" -> image(child, name);
            case "ttl" -> feed.ttl = text(child);
            case "sy:updateperiod" -> feed.period = text(child);
            case "sy:updatefrequency" -> feed.frequency = text(child);
            case "skiphours" -> texts(child, feed.skipHours);
            case "skipdays" -> texts(child, feed.skipDays);
            default -> dates.take(name, child.wholeText());
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

    private static void texts(Element holder, List<String> found) {
        for (Element child : holder.children()) {
            String text = text(child);
            if (text != null) {
                found.add(text);
            }
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
