package app.broadsheet.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a subscription list: a folder, a feed, or, rarely, a feed with more below it.
 *
 * @param title plain text; for a feed without one its address, for a folder without one empty
 * @param feed the feed's address, null for a folder
 * @param site the publisher's page, null when not given
 * @param type as written ("rss", "atom", "include", …), lower case; may be empty
 * @param children what is nested in it
 */
public record OpmlOutline(
        String title, @Nullable URI feed, @Nullable URI site, String type, List<OpmlOutline> children) {
    public OpmlOutline {
        children = List.copyOf(children);
    }

    /** A folder. */
    public static OpmlOutline folder(String title, List<OpmlOutline> children) {
        return new OpmlOutline(title, null, null, "", children);
    }

    /** A feed. */
    public static OpmlOutline feed(String title, URI feed, @Nullable URI site) {
        return new OpmlOutline(title, feed, site, "rss", List.of());
    }

    /** Whether this line only holds others. */
    public boolean isFolder() {
        return feed == null;
    }
}
