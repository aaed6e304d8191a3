package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import app.broadsheet.feed.wire.WireEntry;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an {@code item} or {@code entry} of any format; parts that several vocabularies name are ranked here. */
final class EntryReader {
    private final EntryDraft entry = new EntryDraft();
    private final EntryDates dates = new EntryDates();
    private final Scope scope;
    private @Nullable Construct moduleTitle;
    private @Nullable Construct moduleSummary;

    private EntryReader(Scope scope) {
        this.scope = scope;
    }

    /** The entry that {@code element} holds, in the scope around it. */
    static WireEntry read(Element element, Scope around) {
        Scope inside = around.inside(element);
        EntryReader reader = new EntryReader(inside);
        reader.entry.base = inside.base();
        reader.entry.language = element.attr("xml:lang").isBlank() ? null : inside.language();
        String about = element.attr("rdf:about");
        for (Element child : element.children()) {
            reader.take(child, Vocabulary.name(child));
        }
        return reader.finish(about);
    }

    private WireEntry finish(String about) {
        if (entry.id == null && !about.isBlank()) {
            entry.id = about.strip();
        }
        entry.title = entry.title == null ? moduleTitle : entry.title;
        entry.summary = entry.summary == null ? moduleSummary : entry.summary;
        entry.published = dates.published();
        entry.updated = dates.updated();
        return entry.build();
    }

    private void take(Element child, String name) {
        switch (name) {
            case "id", "guid", "dc:identifier" -> id(child, name);
            case "title" -> entry.title = first(entry.title, child);
            case "dc:title", "media:title", "itunes:title" -> moduleTitle = first(moduleTitle, child);
            case "link" -> link(child);
            case "enclosure" -> add(LinkReader.read(child, scope, "enclosure"));
            case "feedburner:origlink" -> entry.original = scope.web(child, child.wholeText());
            case "description", "summary" -> summary(child);
            case "dc:description", "itunes:summary", "media:description", "googleplay:description" ->
                moduleSummary = longer(moduleSummary, scope.construct(child));
            case "itunes:subtitle" -> entry.subtitle = first(entry.subtitle, child);
            case "content", "content:encoded", "xhtml:body", "xhtml:div", "body", "fullitem" -> content(child);
            case "author", "dc:creator", "dc:author", "itunes:author", "managingeditor", "creator" ->
                add(entry.authors, PersonReader.read(child, scope));
            case "contributor", "dc:contributor" -> add(entry.contributors, PersonReader.read(child, scope));
            case "category",
                    "dc:subject",
                    "media:category",
                    "itunes:category",
                    "itunes:keywords",
                    "media:keywords",
                    "keywords",
                    "tags" -> CategoryReader.read(child, name, entry.categories);
            case "rights", "copyright", "dc:rights" -> entry.rights = first(entry.rights, child);
            case "dc:language", "language" -> entry.language = Bases.tag(child.wholeText());
            case "source" -> entry.source = source(child);
            case "media:group" -> group(child);
            case "media:content", "media:thumbnail", "itunes:image", "googleplay:image", "image", "thumbnail" ->
                media(child, name);
            default -> {
                if (!dates.take(name, child.wholeText())) {
                    EntryComments.take(child, name, scope, entry);
                }
            }
        }
    }

    private void id(Element child, String name) {
        String text = child.wholeText().strip();
        if (!text.isEmpty() && (entry.id == null || !name.equals("dc:identifier"))) {
            entry.id = text;
            entry.permalink = name.equals("guid")
                    && !Vocabulary.attribute(child, "isPermaLink").strip().equalsIgnoreCase("false");
        }
    }

    private void link(Element child) {
        Link link = LinkReader.read(child, scope, "alternate");
        if (link != null) {
            entry.links.add(link);
            boolean page = link.rel().equals("alternate");
            boolean better = entry.link == null || "text/html".equals(link.type());
            if (page && better) {
                entry.link = link.address();
            }
        }
    }

    private void summary(Element child) {
        Construct found = scope.construct(child);
        if (found != null && entry.summary != null && child.normalName().equals("description")) {
            // Two descriptions: the longer is the text, the shorter the summary.
            boolean longer = found.value().length() > entry.summary.value().length();
            entry.contents.add(longer ? found : entry.summary);
            entry.summary = longer ? entry.summary : found;
        } else if (found != null) {
            entry.summary = found;
        }
    }

    private void content(Element child) {
        Construct found = scope.construct(child);
        if (found != null) {
            entry.contents.add(found);
        }
        if (!Vocabulary.attribute(child, "src").isBlank()) {
            add(LinkReader.read(child, scope, "related"));
        }
        if (!Vocabulary.attribute(child, "url").isBlank()) {
            media(child, "media:content");
        }
    }

    private void group(Element group) {
        entry.media.addAll(MediaReader.read(group, "media:group", scope));
        mediaText(group);
    }

    private void media(Element child, String name) {
        entry.media.addAll(MediaReader.read(child, name, scope));
        if (name.equals("media:content")) {
            mediaText(child);
        }
    }

    /** A title or description inside of media speaks for an entry that has none of its own. */
    private void mediaText(Element holder) {
        for (Element child : holder.children()) {
            switch (Vocabulary.name(child)) {
                case "media:title" -> moduleTitle = first(moduleTitle, child);
                case "media:description" -> moduleSummary = longer(moduleSummary, scope.construct(child));
                case "media:keywords", "media:category" ->
                    CategoryReader.read(child, Vocabulary.name(child), entry.categories);
                default -> {
                    // Shown elsewhere or not at all.
                }
            }
        }
    }

    private static @Nullable String source(Element source) {
        for (Element child : source.children()) {
            if (Vocabulary.name(child).equals("title")) {
                return LinkReader.orNull(child.wholeText());
            }
        }
        return source.childrenSize() > 0 ? null : LinkReader.orNull(source.wholeText());
    }

    private @Nullable Construct first(@Nullable Construct known, Element element) {
        return known != null ? known : scope.construct(element);
    }

    private static @Nullable Construct longer(@Nullable Construct known, @Nullable Construct other) {
        if (known == null || other == null) {
            return known == null ? other : known;
        }
        return other.value().length() > known.value().length() ? other : known;
    }

    private void add(@Nullable Link link) {
        if (link != null) {
            entry.links.add(link);
        }
    }

    private static void add(List<Person> people, @Nullable Person person) {
        if (person != null && !people.contains(person)) {
            people.add(person);
        }
    }
}
