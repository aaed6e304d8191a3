package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its publisher wrote it; what it does not say is null or empty.
 *
 * @param language a BCP 47 tag
 * @param published the date as written
 * @param updated the date as written
 * @param cadence how often it changes, as written
 */
public record WireFeed(
        @Nullable String id,
        @Nullable Construct title,
        @Nullable Construct description,
        @Nullable Construct rights,
        List<Link> links,
        List<Person> authors,
        List<Person> contributors,
        List<Category> categories,
        @Nullable URI icon,
        @Nullable URI image,
        @Nullable String language,
        @Nullable String published,
        @Nullable String updated,
        Cadence cadence,
        List<WireEntry> entries) {

    /**
     * How often a feed says that it changes, as written: RSS {@code ttl}, {@code skipHours}, {@code skipDays} and the
     * syndication module.
     */
    public record Cadence(
            @Nullable String ttl,
            @Nullable String period,
            @Nullable String frequency,
            List<String> skipHours,
            List<String> skipDays) {
        /** A feed that says nothing of it. */
        public static final Cadence NONE = new Cadence(null, null, null, List.of(), List.of());
    }
}
