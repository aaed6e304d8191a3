package app.broadsheet.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that was read.
 *
 * @param title plain text on one line; empty when the publisher gave none
 * @param site the publisher's home page
 * @param self the feed's own address as it says
 * @param hub where WebSub subscriptions go
 * @param movedTo a new address that the feed announces ({@code itunes:new-feed-url})
 * @param next the page with older entries (RFC 5005)
 * @param language a BCP 47 tag
 * @param icon a small picture that stands for it, else a larger one
 * @param description plain text; may be empty
 * @param hints how often it asks to be fetched
 * @param entries in the order of the document, keys unique
 */
public record ParsedFeed(
        FeedFormat format,
        String title,
        @Nullable URI site,
        @Nullable URI self,
        @Nullable URI hub,
        @Nullable URI movedTo,
        @Nullable URI next,
        @Nullable String language,
        @Nullable URI icon,
        String description,
        UpdateHints hints,
        List<ParsedEntry> entries) {
    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
