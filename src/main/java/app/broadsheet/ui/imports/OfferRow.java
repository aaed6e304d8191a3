package app.broadsheet.ui.imports;

import app.broadsheet.app.OfferedFeed;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A line of an offer. */
sealed interface OfferRow {
    /** How many folders it is in. */
    int depth();

    /**
     * A folder, with what is in it.
     *
     * @param first the index of its first feed among all feeds of the offer
     * @param end one after the index of its last
     */
    record Group(String title, int depth, int first, int end) implements OfferRow {}

    /** A feed; it can be chosen when it is new. */
    record Choice(OfferedFeed feed, int depth, BooleanProperty chosen) implements OfferRow {
        Choice(OfferedFeed feed) {
            this(feed, feed.folders().size(), new SimpleBooleanProperty());
        }
    }

    /** A line of the list that cannot be followed; why, in a sentence. */
    record Broken(String why) implements OfferRow {
        @Override
        public int depth() {
            return 0;
        }
    }
}
