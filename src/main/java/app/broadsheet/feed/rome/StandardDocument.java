package app.broadsheet.feed.rome;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** A feed as far as the standards go, to be read by ROME. For one thread; read once. */
public final class StandardDocument {
    private final Family family;
    private final Part head;
    private final List<Part> entries = new ArrayList<>();

    public StandardDocument(Family family) {
        this.family = family;
        this.head = new Part(family, family.newHead());
    }

    public Family family() {
        return family;
    }

    /** What the feed says of itself. */
    public Part head() {
        return head;
    }

    /** A new entry, after those that there are. */
    public Part addEntry() {
        Part entry = new Part(family, family.newEntry());
        entries.add(entry);
        return entry;
    }

    /** Has ROME read it: whole, or piece by piece where it refuses something. Never throws. */
    public StandardFeed read() {
        List<Element> elements = entries.stream().map(Part::element).toList();
        WireFeed whole = attempt(head.element(), elements);
        if (whole != null) {
            return new StandardFeed(List.of(whole), head, entries);
        }
        List<Content> written = head.element().removeContent();
        List<WireFeed> pieces = new ArrayList<>(entries.size() + 1);
        pieces.add(accepted(written.subList(0, written.size() - elements.size()), family.newHead(), List.of()));
        for (Element entry : elements) {
            WireFeed alone = attempt(family.newHead(), List.of(entry));
            Element kept = family.newEntry();
            pieces.add(alone == null ? accepted(entry.removeContent(), kept, List.of(kept)) : alone);
        }
        return new StandardFeed(pieces, head, entries);
    }

    /** Reads {@code kept}, a feed's own part or the one of {@code entry}, with what ROME does not refuse of {@code written}. */
    private WireFeed accepted(List<Content> written, Element kept, List<Element> entry) {
        WireFeed read = trial(kept, entry);
        for (Content child : written) {
            kept.addContent(child);
            WireFeed more = trial(kept, entry);
            if (more == null) {
                child.detach();
            } else {
                read = more;
            }
        }
        if (read == null) {
            throw new IllegalStateException("ROME refuses an empty feed");
        }
        return read;
    }

    private @Nullable WireFeed trial(Element kept, List<Element> entry) {
        kept.detach();
        return attempt(entry.isEmpty() ? kept : family.newHead(), entry);
    }

    /** ROME documents no more than that it throws; what it throws beyond that depends on what it stumbles over. */
    private @Nullable WireFeed attempt(Element whole, List<Element> children) {
        try {
            return new WireFeedInput().build(family.document(whole, children));
        } catch (FeedException | RuntimeException refused) {
            return null;
        }
    }
}
