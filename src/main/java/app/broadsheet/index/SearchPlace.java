package app.broadsheet.index;

import java.util.Locale;
import java.util.Optional;

/** Where the reader keeps an article: what {@code in:} narrows a search to. The store knows, the index does not. */
public enum SearchPlace {
    /** Starred. */
    STARRED,
    /** Not read yet. */
    UNREAD,
    /** Dropped, opened or imported by the reader. */
    SAVED,
    /** The reader wrote a comment on it, or a draft of one. */
    COMMENTS;

    /** As it is typed. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place of this name, in any case. */
    static Optional<SearchPlace> of(String name) {
        for (SearchPlace place : values()) {
            if (place.typed().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
