package app.broadsheet.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a source stands in a list by source: by its title, whatever the case, then by its id; what the user saved comes
 * last.
 *
 * @param feed null for what the user saved
 */
public record SourcePlace(String title, @Nullable FeedId feed) implements Comparable<SourcePlace> {
    private static final Comparator<SourcePlace> ORDER = Comparator.comparing(
                    (SourcePlace place) -> place.feed() == null)
            .thenComparing(SourcePlace::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(place -> place.feed() == null ? 0 : place.feed().value());

    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }
}
