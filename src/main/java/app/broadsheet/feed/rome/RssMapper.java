package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.Person;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Item;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ROME's RSS as {@code wire} records. */
final class RssMapper {
    private RssMapper() {}

    static void head(Channel channel, Part part, FeedDraft draft) {
        draft.title = Texts.unlabelled(channel.getTitle(), part, "title");
        draft.description = Texts.unlabelled(channel.getDescription(), part, "description");
        draft.rights = Texts.unlabelled(channel.getCopyright(), part, "copyright");
        draft.language = channel.getLanguage() == null ? draft.language : channel.getLanguage();
        page(channel.getLink(), draft.links);
        String editor = channel.getManagingEditor();
        Texts.add(draft.authors, editor == null ? null : Person.ofLine(editor));
        categories(channel.getCategories(), draft.categories);
        draft.image = channel.getImage() == null
                ? null
                : Texts.address(channel.getImage().getUrl());
        draft.ttl = channel.getTtl() < 0 ? null : Integer.toString(channel.getTtl());
        channel.getSkipHours().forEach(hour -> draft.skipHours.add(hour.toString()));
        draft.skipDays.addAll(channel.getSkipDays());
        DublinCore.head(channel.getModule(DCModule.URI), part, draft);
    }

    static void item(Item item, Part part, EntryDraft draft) {
        draft.title = Texts.unlabelled(item.getTitle(), part, "title");
        draft.summary = item.getDescription() == null
                ? null
                : Texts.unlabelled(item.getDescription().getValue(), part, "description");
        if (item.getContent() != null) {
            draft.contents.add(Texts.unlabelled(item.getContent().getValue(), part, "content:encoded"));
        }
        draft.link = page(item.getLink(), draft.links);
        if (item.getGuid() != null) {
            draft.id = item.getGuid().getValue();
            draft.permalink = item.getGuid().isPermaLink();
        }
        String author = item.getAuthor();
        Texts.add(draft.authors, author == null ? null : Person.ofLine(author));
        categories(item.getCategories(), draft.categories);
        item.getEnclosures().forEach(enclosure -> draft.links.add(link(enclosure)));
        draft.commentPage = Texts.address(item.getComments());
        draft.source = item.getSource() == null ? null : item.getSource().getValue();
        DublinCore.entry(item.getModule(DCModule.URI), part, draft);
    }

    private static @Nullable URI page(@Nullable String written, List<Link> links) {
        URI address = Texts.address(written);
        if (address != null) {
            links.add(new Link("alternate", address, null, -1, null, null, null));
        }
        return address;
    }

    /** ROME has no word for a length that is not stated. */
    private static Link link(Enclosure enclosure) {
        long length = enclosure.getLength() == 0 ? -1 : enclosure.getLength();
        URI address = URI.create(enclosure.getUrl());
        return new Link("enclosure", address, enclosure.getType(), length, null, null, null);
    }

    private static void categories(List<Category> read, List<app.broadsheet.feed.wire.Category> categories) {
        read.forEach(category -> Texts.add(categories, category.getValue(), category.getDomain(), null));
    }
}
