package app.broadsheet.feed.json;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Construct;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.WireFeed;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), item by item, so that a document that is cut short keeps its whole
 * items.
 */
public final class JsonFeedReader {
    private static final int MOST_ENTRIES = 50_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            // A tree is read from the middle of the document: what follows it is the next item.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFeedReader() {}

    /** The feed that {@code text} holds, null when it is JSON of another kind or none at all. Never throws. */
    public static @Nullable WireFeed read(String text, URI address) {
        FeedDraft feed = new FeedDraft();
        boolean[] recognised = new boolean[1];
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("items") && value == JsonToken.START_ARRAY) {
                    recognised[0] = true;
                    items(parser, feed, address);
                } else {
                    JsonNode node = MAPPER.readTree(parser);
                    recognised[0] |=
                            name.equals("version") && Nodes.text(node, "").contains("jsonfeed");
                    take(name, node, feed, address);
                }
            }
        } catch (JacksonException cutShort) {
            return recognised[0] ? feed.build() : null;
        }
        return recognised[0] ? feed.build() : null;
    }

    private static void items(JsonParser parser, FeedDraft feed, URI address) {
        for (JsonToken token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; ) {
            JsonNode item = MAPPER.readTree(parser);
            if (item.isObject() && feed.entries.size() < MOST_ENTRIES) {
                feed.entries.add(JsonItemReader.read(item, address));
            }
            token = parser.nextToken();
        }
    }

    private static void take(String name, JsonNode node, FeedDraft feed, URI address) {
        switch (name) {
            case "title" -> feed.title = construct(node);
            case "description" -> feed.description = construct(node);
            case "home_page_url" -> link(node, "alternate", feed, address);
            case "feed_url" -> link(node, "self", feed, address);
            case "next_url" -> link(node, "next", feed, address);
            case "icon" -> feed.image = Addresses.web(address, Nodes.text(node));
            case "favicon" -> feed.icon = Addresses.web(address, Nodes.text(node));
            case "language" -> feed.language = Nodes.text(node);
            case "author", "authors" -> Nodes.people(node, feed.authors, address);
            case "hubs" -> node.forEach(hub -> link(hub.path("url"), "hub", feed, address));
            default -> {
                // Nothing that is shown.
            }
        }
    }

    private static @Nullable Construct construct(JsonNode node) {
        String text = Nodes.text(node);
        return text == null ? null : Construct.text(text);
    }

    private static void link(JsonNode node, String rel, FeedDraft feed, URI address) {
        URI target = Addresses.web(address, Nodes.text(node));
        if (target != null) {
            feed.links.add(new Link(rel, target, null, -1, null, null, null));
        }
    }
}
