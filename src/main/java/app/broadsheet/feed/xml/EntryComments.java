package app.broadsheet.feed.xml;

import app.broadsheet.feed.wire.EntryDraft;
import java.net.URI;
import org.jsoup.nodes.Element;

/** Reads what an entry says of its comments: RSS, Slash, the CommentAPI (well-formed web), and Atom threading. */
final class EntryComments {
    private EntryComments() {}

    /** Puts what {@code child} says into {@code entry}; other elements are left alone. */
    static void take(Element child, String name, Scope scope, EntryDraft entry) {
        switch (name) {
            case "comments" -> page(child, scope, entry);
            case "slash:comments", "thr:total" -> entry.commentCount = Numbers.count(child.wholeText());
            // The specification of 2003 wrote commentRSS, most software commentRss.
            case "wfw:commentrss" -> entry.commentFeed = scope.web(child, child.wholeText());
            case "wfw:comment" -> entry.commentPost = scope.web(child, child.wholeText());
            case "thr:in-reply-to" -> {
                String ref = Vocabulary.attribute(child, "ref");
                String reply = ref.isBlank() ? Vocabulary.attribute(child, "href") : ref;
                if (!reply.isBlank() && entry.inReplyTo == null) {
                    entry.inReplyTo = reply.strip();
                }
            }
            default -> {
                // Not of comments.
            }
        }
    }

    private static void page(Element child, Scope scope, EntryDraft entry) {
        String text = child.wholeText().strip();
        Integer count = Numbers.count(text);
        if (count != null) {
            entry.commentCount = entry.commentCount == null ? count : entry.commentCount;
            return;
        }
        URI page = scope.web(child, text);
        if (entry.commentPage == null && page != null) {
            entry.commentPage = page;
        }
    }
}
