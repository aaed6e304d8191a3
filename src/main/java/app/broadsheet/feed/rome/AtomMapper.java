package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ROME's Atom as {@code wire} records. */
final class AtomMapper {
    private AtomMapper() {}

    static void head(Feed feed, Part part, FeedDraft draft) {
        draft.id = feed.getId();
        draft.title = Texts.labelled(feed.getTitleEx(), part, "title");
        draft.description = Texts.labelled(feed.getSubtitle(), part, "subtitle");
        draft.rights = Texts.unlabelled(feed.getRights(), part, "rights");
        links(feed.getAlternateLinks(), draft.links);
        links(feed.getOtherLinks(), draft.links);
        people(feed.getAuthors(), draft.authors);
        people(feed.getContributors(), draft.contributors);
        categories(feed.getCategories(), draft.categories);
        draft.icon = Texts.address(feed.getIcon());
        draft.image = Texts.address(feed.getLogo());
        DublinCore.head(feed.getModule(DCModule.URI), part, draft);
    }

    static void entry(Entry entry, Part part, EntryDraft draft) {
        draft.id = entry.getId();
        draft.title = Texts.labelled(entry.getTitleEx(), part, "title");
        draft.summary = Texts.labelled(entry.getSummary(), part, "summary");
        entry.getContents().forEach(content -> draft.contents.add(Texts.labelled(content, part, "content")));
        draft.rights = Texts.unlabelled(entry.getRights(), part, "rights");
        draft.link = page(links(entry.getAlternateLinks(), draft.links));
        links(entry.getOtherLinks(), draft.links);
        people(entry.getAuthors(), draft.authors);
        people(entry.getContributors(), draft.contributors);
        categories(entry.getCategories(), draft.categories);
        boolean titled = entry.getSource() != null && entry.getSource().getTitleEx() != null;
        draft.source = titled ? Texts.stripped(entry.getSource().getTitle()) : null;
        DublinCore.entry(entry.getModule(DCModule.URI), part, draft);
    }

    private static List<Link> links(List<com.rometools.rome.feed.atom.Link> read, List<Link> links) {
        List<Link> found = read.stream().map(AtomMapper::link).toList();
        links.addAll(found);
        return found;
    }

    /** ROME has no word for a length that is not stated. */
    private static Link link(com.rometools.rome.feed.atom.Link read) {
        long length = read.getLength() == 0 ? -1 : read.getLength();
        URI address = URI.create(read.getHref());
        return new Link(read.getRel(), address, read.getType(), length, read.getTitle(), read.getHreflang(), null);
    }

    /** The first, unless a later one says that it is the page for people. */
    private static @Nullable URI page(List<Link> alternates) {
        URI page = null;
        for (Link link : alternates) {
            page = page == null || "text/html".equals(link.type()) ? link.address() : page;
        }
        return page;
    }

    private static void people(List<SyndPerson> read, List<Person> people) {
        for (SyndPerson person : read) {
            String name = person.getName() == null ? "" : person.getName();
            Texts.add(people, new Person(name, person.getEmail(), Texts.address(person.getUri())));
        }
    }

    private static void categories(List<Category> read, List<app.broadsheet.feed.wire.Category> categories) {
        read.forEach(one -> Texts.add(categories, one.getTerm(), one.getScheme(), one.getLabel()));
    }
}
