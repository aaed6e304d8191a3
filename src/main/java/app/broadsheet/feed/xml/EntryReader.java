package app.broadsheet.feed.xml;

import app.broadsheet.feed.rome.Family;
import app.broadsheet.feed.rome.StandardDocument;
import app.broadsheet.feed.rome.StandardFeed;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import app.broadsheet.feed.wire.WireEntry;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code item} or {@code entry} of any format: hands over to ROME what ROME reads, and adds to its answer what it
 * leaves out, that is other vocabularies, elements of one format in the other, and what a standard forbids.
 */
final class EntryReader {
    private final EntryDraft entry = new EntryDraft();
    private final EntryDates dates = new EntryDates();
    private final List<Left> left = new ArrayList<>();
    private final Scope scope;
    private final Element element;
    private @Nullable Construct moduleTitle;
    private @Nullable Construct moduleSummary;

    /** A reader of {@code element} in the scope around it, which gives ROME's part to {@code standard}. */
    EntryReader(Element element, Scope around, StandardDocument standard) {
        this.element = element;
        this.scope = around.inside(element);
        Handover to = new Handover(standard.addEntry(), scope);
        boolean atom = standard.family() == Family.ATOM;
        for (Element child : element.children()) {
            String name = Vocabulary.name(child);
            boolean given = atom ? AtomHandover.entry(child, name, to) : RssHandover.item(child, name, to);
            if (!given) {
                left.add(new Left(child, name));
            }
        }
    }

    /** The entry: what ROME read as its {@code index}-th, and what was left to us. */
    WireEntry finish(StandardFeed read, int index) {
        entry.base = scope.base();
        entry.language = element.attr("xml:lang").isBlank() ? null : scope.language();
        read.fill(index, entry);
        for (Left one : left) {
            take(one.element(), one.name());
        }
        String about = element.attr("rdf:about");
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
            case "id", "guid" -> id(child, name);
            case "media:title", "itunes:title" -> moduleTitle = first(moduleTitle, child);
            case "link" -> link(child);
            case "enclosure" -> add(LinkReader.read(child, scope, "enclosure"));
            case "feedburner:origlink" -> entry.original = scope.web(child, child.wholeText());
            case "description", "summary" -> summary(child);
            case "itunes:summary", "media:description", "googleplay:description" ->
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
            case "rights", "copyright" -> entry.rights = first(entry.rights, child);
            case "language" -> entry.language = Bases.tag(child.wholeText());
            case "media:group" -> group(child);
            case "media:content", "media:thumbnail", "itunes:image", "googleplay:image", "image", "thumbnail" ->
                media(child, name);
            default -> {
                if (!dates.take(name, child)) {
                    EntryComments.take(child, name, scope, entry);
                }
            }
        }
    }

    private void id(Element child, String name) {
        String text = child.wholeText().strip();
        if (!text.isEmpty() && entry.id == null) {
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
        if (found != null && entry.summary != null) {
            // Two of them: the longer is the text, the shorter the summary.
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

    /** The title of the feed that an entry first appeared in, as Atom and RSS write it; null when they do not. */
    static @Nullable String source(Element source) {
        for (Element child : source.children()) {
            if (Vocabulary.name(child).equals("title")) {
                return LinkReader.orNull(child.wholeText());
            }
        }
        return source.firstElementChild() != null ? null : LinkReader.orNull(source.wholeText());
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
