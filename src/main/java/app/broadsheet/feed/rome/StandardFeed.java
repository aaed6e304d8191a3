package app.broadsheet.feed.rome;

import app.broadsheet.feed.wire.EntryDraft;
import app.broadsheet.feed.wire.FeedDraft;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import java.util.List;

/** What ROME read: in one piece, or, where it refused something, the feed's own part and then each entry for itself. */
public final class StandardFeed {
    private final List<WireFeed> pieces;
    private final Part head;
    private final List<Part> entries;

    StandardFeed(List<WireFeed> pieces, Part head, List<Part> entries) {
        this.pieces = pieces;
        this.head = head;
        this.entries = entries;
    }

    /** Puts what ROME read of the feed itself into {@code draft}. */
    public void fill(FeedDraft draft) {
        switch (pieces.getFirst()) {
            case Channel channel -> RssMapper.head(channel, head, draft);
            case Feed feed -> AtomMapper.head(feed, head, draft);
            default -> throw new IllegalStateException("ROME read neither RSS nor Atom");
        }
    }

    /** Puts what ROME read of the entry at {@code index}, in the order they were added, into {@code draft}. */
    public void fill(int index, EntryDraft draft) {
        boolean whole = pieces.size() == 1;
        WireFeed piece = whole ? pieces.getFirst() : pieces.get(index + 1);
        int at = whole ? index : 0;
        Part part = entries.get(index);
        switch (piece) {
            case Channel channel -> RssMapper.item(channel.getItems().get(at), part, draft);
            case Feed feed -> AtomMapper.entry(feed.getEntries().get(at), part, draft);
            default -> throw new IllegalStateException("ROME read neither RSS nor Atom");
        }
    }
}
