package app.broadsheet.feed;

import app.broadsheet.feed.wire.Link;
import app.broadsheet.feed.wire.WireEntry;
import app.broadsheet.model.CommentLinks;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Brings together what RSS' modules and Atom threading (RFC 4685) say of an entry's comments. */
final class EntryThreads {
    private EntryThreads() {}

    static CommentLinks comments(WireEntry entry) {
        @Nullable URI page = entry.comments().page();
        @Nullable URI feed = entry.comments().feed();
        @Nullable Integer count = entry.comments().count();
        for (Link link : entry.links()) {
            if (!link.rel().equals("replies")) {
                continue;
            }
            boolean html = link.type() != null && link.type().contains("html");
            if (html && page == null) {
                page = link.address();
            } else if (!html && feed == null) {
                feed = link.address();
            }
            count = count == null ? link.count() : count;
        }
        URI post = entry.comments().post();
        if (page == null && feed == null && post == null && count == null) {
            return CommentLinks.NONE;
        }
        return new CommentLinks(page, feed, post, count);
    }
}
