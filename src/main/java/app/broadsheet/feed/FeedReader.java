package app.broadsheet.feed;

import app.broadsheet.feed.json.JsonFeedReader;
import app.broadsheet.feed.json.RssInJson;
import app.broadsheet.feed.text.Decoder;
import app.broadsheet.feed.wire.WireFeed;
import app.broadsheet.feed.xml.XmlFeedReader;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a fetched body as a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. */
public final class FeedReader {
    /**
     * Reads {@code body}. What is broken is read as far as it can be; one broken entry never costs the others. Pure, on any
     * thread; time and memory grow with the body alone.
     *
     * @param contentType the server's header, null when there was none
     * @param address where it came from; relative addresses are relative to it
     */
    public FeedResult read(byte[] body, @Nullable String contentType, URI address) {
        String text = Decoder.decode(body, contentType);
        String start = text.substring(0, Math.min(text.length(), 512)).stripLeading();
        if (start.isEmpty() && text.isBlank()) {
            return new FeedResult.NotAFeed("The server sent an empty answer instead of a feed.", false);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return json(text, address);
        }
        return xml(text, start, address);
    }

    private static FeedResult xml(String text, String start, URI address) {
        return switch (XmlFeedReader.read(text, address)) {
            case XmlFeedReader.Outcome.Found(WireFeed feed, String format) ->
                new FeedResult.Parsed(
                        FeedMapper.map(feed, format.equals("Atom") ? FeedFormat.ATOM : FeedFormat.RSS, address));
            case XmlFeedReader.Outcome.Page() -> new FeedResult.NotAFeed("This is a web page, not a feed.", true);
            case XmlFeedReader.Outcome.Other(var root) -> other(root, start);
        };
    }

    private static FeedResult json(String text, URI address) {
        WireFeed feed = JsonFeedReader.read(text, address);
        String rss = feed == null ? RssInJson.toXml(text) : null;
        if (rss != null) {
            return xml(rss, "", address);
        }
        if (feed == null) {
            return new FeedResult.NotAFeed("This is a data file (JSON), but not a feed.", false);
        }
        return new FeedResult.Parsed(FeedMapper.map(feed, FeedFormat.JSON, address));
    }

    private static FeedResult other(@Nullable String root, String start) {
        String head = start.toLowerCase(Locale.ROOT);
        if (head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<head")
                || head.contains("<body")) {
            return new FeedResult.NotAFeed("This is a web page, not a feed.", true);
        }
        if (root == null) {
            return new FeedResult.NotAFeed("This is neither a feed nor a web page.", false);
        }
        if (root.equalsIgnoreCase("opml")) {
            return new FeedResult.NotAFeed("This is a list of subscriptions (OPML), not a feed.", false);
        }
        return new FeedResult.NotAFeed(
                "This is an XML file, but not a feed (it holds “" + shortened(root) + "”).", false);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
