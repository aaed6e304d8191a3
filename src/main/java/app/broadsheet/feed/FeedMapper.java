package app.broadsheet.feed;

import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.WireFeed;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what a publisher wrote: one title, one link, one date of several. */
final class FeedMapper {
    private FeedMapper() {}

    static ParsedFeed map(WireFeed feed, FeedFormat format, URI address) {
        return new ParsedFeed(
                format,
                PlainText.line(feed.title()),
                site(feed.links(), address),
                link(feed.links(), "self"),
                link(feed.links(), "hub"),
                link(feed.links(), "moved"),
                link(feed.links(), "next"),
                feed.language(),
                feed.icon() == null ? feed.image() : feed.icon(),
                PlainText.of(feed.description()),
                CadenceReader.read(feed.cadence()),
                EntryMapper.map(feed, format));
    }

    private static @Nullable URI site(List<Link> links, URI address) {
        URI found = null;
        for (Link link : links) {
            boolean page = link.rel().equals("alternate") && !link.address().equals(address);
            if (page && (found == null || "text/html".equals(link.type()))) {
                found = link.address();
            }
        }
        return found;
    }

    private static @Nullable URI link(List<Link> links, String rel) {
        for (Link link : links) {
            if (link.rel().equals(rel)) {
                return link.address();
            }
        }
        return null;
    }
}
