package app.broadsheet.feed.json;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Category;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.MediaItem;
import app.broadsheet.feed.wire.WireEntry;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one item of a JSON Feed. */
final class JsonItemReader {
    private JsonItemReader() {}

    static WireEntry read(JsonNode item, URI address) {
        EntryDraft entry = new EntryDraft();
        entry.base = address;
        entry.id = Nodes.text(item.path("id"));
        entry.link = Addresses.web(address, Nodes.text(item.path("url")));
        if (entry.link == null) {
            entry.link = Addresses.web(address, Nodes.text(item.path("external_url")));
        }
        entry.permalink = true;
        entry.title = construct(item.path("title"), Construct.Kind.TEXT, address);
        entry.summary = construct(item.path("summary"), Construct.Kind.TEXT, address);
        content(item, entry, address);
        entry.published = Nodes.text(item.path("date_published"));
        entry.updated = Nodes.text(item.path("date_modified"));
        entry.language = Nodes.text(item.path("language"));
        Nodes.people(item.path("authors"), entry.authors, address);
        Nodes.people(item.path("author"), entry.authors, address);
        for (JsonNode tag : item.path("tags")) {
            String term = Nodes.text(tag);
            if (term != null) {
                entry.categories.add(new Category(term, null, null));
            }
        }
        picture(item.path("image"), entry, address);
        picture(item.path("banner_image"), entry, address);
        item.path("attachments").forEach(attachment -> attach(attachment, entry, address));
        return entry.build();
    }

    private static void content(JsonNode item, EntryDraft entry, URI address) {
        Construct html = construct(item.path("content_html"), Construct.Kind.HTML, address);
        Construct text = construct(item.path("content_text"), Construct.Kind.TEXT, address);
        if (html != null) {
            entry.contents.add(html);
        } else if (text != null) {
            entry.contents.add(text);
        }
    }

    private static @Nullable Construct construct(JsonNode node, Construct.Kind kind, URI address) {
        String value = Nodes.text(node);
        return value == null ? null : new Construct(value, kind, address);
    }

    private static void picture(JsonNode node, EntryDraft entry, URI address) {
        URI picture = Addresses.web(address, Nodes.text(node));
        if (picture != null) {
            entry.media.add(new MediaItem(picture, null, true, "", 0, 0, -1, MediaItem.Role.CONTENT));
        }
    }

    private static void attach(JsonNode node, EntryDraft entry, URI address) {
        URI file = Addresses.web(address, Nodes.text(node.path("url")));
        if (file != null) {
            entry.links.add(new Link(
                    "enclosure",
                    file,
                    Nodes.text(node.path("mime_type")),
                    node.path("size_in_bytes").asLong(-1),
                    Nodes.text(node.path("title")),
                    null,
                    null));
        }
    }
}
