package app.broadsheet.app;

import app.broadsheet.app.OfferedFeed.Standing;
import app.broadsheet.feed.OpmlOutline;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedKind;
import app.broadsheet.store.NewFeed;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays a list's nested lines out flat, and says of each feed whether it is here already. */
final class OfferMaking {
    private final Set<Long> here = new HashSet<>();
    private final Set<Long> listed = new HashSet<>();
    private final List<OfferedFeed> offered = new ArrayList<>();

    private OfferMaking(List<Feed> followed) {
        for (Feed feed : followed) {
            if (feed.kind() == FeedKind.SUBSCRIBED) {
                here.add(NewFeed.sameness(feed.address()));
            }
        }
    }

    /** @param followed what is followed now */
    static FeedOffer of(String name, List<OpmlOutline> outlines, List<String> problems, List<Feed> followed) {
        OfferMaking making = new OfferMaking(followed);
        making.add(outlines, List.of());
        return new FeedOffer(
                name, making.offered, problems.stream().map(TypedSignIn::bare).toList());
    }

    private void add(List<OpmlOutline> outlines, List<String> folders) {
        for (OpmlOutline outline : outlines) {
            URI feed = outline.feed();
            if (feed != null) {
                // Many lists have the address for a title; one with a password in it is neither shown nor kept.
                String title = TypedSignIn.bare(outline.title().isBlank() ? feed.toString() : outline.title());
                offered.add(new OfferedFeed(folders, title, feed, outline.site(), standing(feed)));
                add(outline.children(), folders);
            } else if (outline.title().isBlank()) {
                add(outline.children(), folders);
            } else {
                List<String> within = new ArrayList<>(folders);
                within.add(outline.title());
                add(outline.children(), within);
            }
        }
    }

    private Standing standing(URI feed) {
        long key = NewFeed.sameness(feed);
        boolean first = listed.add(key);
        if (here.contains(key)) {
            return Standing.HERE;
        }
        return first ? Standing.NEW : Standing.REPEATED;
    }
}
