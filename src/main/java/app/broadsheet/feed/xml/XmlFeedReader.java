package app.broadsheet.feed.xml;

import app.broadsheet.feed.rome.Family;
import app.broadsheet.feed.rome.StandardDocument;
import app.broadsheet.feed.rome.StandardFeed;
import app.broadsheet.feed.wire.FeedDraft;
import app.broadsheet.feed.wire.WireFeed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, as written or nearly so. */
public final class XmlFeedReader {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final int MOST_ENTRIES = 50_000;

    private XmlFeedReader() {}

    /** What reading gave: a feed with its family's name for people, a web page, or nothing. */
    public sealed interface Outcome {
        /** A feed; {@code format} is "RSS" or "Atom". */
        record Found(WireFeed feed, String format) implements Outcome {}

        /** A web page. */
        record Page() implements Outcome {}

        /** XML of another kind, named by its root; null when there is no element at all. */
        record Other(@Nullable String root) implements Outcome {}
    }

    /** Reads a text that ought to be a feed at {@code address}. Never throws. */
    public static Outcome read(String text, URI address) {
        Document document = XmlTree.parse(text);
        Element root = XmlTree.root(document);
        if (root == null) {
            Element first = document.firstElementChild();
            if (first != null && XmlTree.isPage(first)) {
                return new Outcome.Page();
            }
            return new Outcome.Other(first == null ? null : first.tagName());
        }
        String format = XmlTree.family(root) == Family.ATOM ? "Atom" : "RSS";
        return new Outcome.Found(feed(root, new Scope(address, null)), format);
    }

    private static WireFeed feed(Element root, Scope document) {
        StandardDocument standard = new StandardDocument(XmlTree.family(root));
        Scope scope = document.inside(root);
        Element channel = channel(root);
        boolean bare = ITEMS.contains(Vocabulary.name(root));
        Element head = bare ? new Element("channel") : channel == null ? root : channel;
        ChannelReader reader = new ChannelReader(head, channel == null ? scope : scope.inside(channel), standard);
        List<EntryReader> entries = new ArrayList<>();
        if (bare) {
            entries.add(new EntryReader(root, document, standard));
        } else {
            collect(root, scope, standard, entries);
        }
        StandardFeed read = standard.read();
        FeedDraft draft = reader.finish(read);
        for (int i = 0; i < entries.size(); i++) {
            draft.entries.add(entries.get(i).finish(read, i));
        }
        return draft.build();
    }

    private static @Nullable Element channel(Element root) {
        for (Element child : root.children()) {
            if (Vocabulary.name(child).equals("channel")) {
                return child;
            }
        }
        return null;
    }

    /**
     * Items wherever a format, or a publisher's mistake, puts them: in the channel, beside it, in a list, or in an element
     * that was not closed.
     */
    private static void collect(Element holder, Scope inside, StandardDocument standard, List<EntryReader> entries) {
        for (Element child : holder.children()) {
            if (ITEMS.contains(Vocabulary.name(child))) {
                if (entries.size() < MOST_ENTRIES) {
                    entries.add(new EntryReader(child, inside, standard));
                }
                nested(child, inside, standard, entries);
            } else if (child.firstElementChild() != null) {
                collect(child, inside.inside(child), standard, entries);
            }
        }
    }

    /** An item that was not closed holds the ones after it. */
    private static void nested(Element item, Scope inside, StandardDocument standard, List<EntryReader> entries) {
        for (Element child : item.children()) {
            if (ITEMS.contains(Vocabulary.name(child)) && entries.size() < MOST_ENTRIES) {
                entries.add(new EntryReader(child, inside, standard));
                nested(child, inside, standard, entries);
            }
        }
    }
}
