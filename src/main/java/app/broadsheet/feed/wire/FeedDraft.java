package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link WireFeed} while its reader fills it. For one thread. */
public final class FeedDraft {
    public @Nullable String id;
    public @Nullable Construct title;
    public @Nullable Construct description;
    public @Nullable Construct rights;
    public final List<Link> links = new ArrayList<>();
    public final List<Person> authors = new ArrayList<>();
    public final List<Person> contributors = new ArrayList<>();
    public final List<Category> categories = new ArrayList<>();
    public @Nullable URI icon;
    public @Nullable URI image;
    public @Nullable String language;
    public @Nullable String published;
    public @Nullable String updated;
    public @Nullable String ttl;
    public @Nullable String period;
    public @Nullable String frequency;
    public final List<String> skipHours = new ArrayList<>();
    public final List<String> skipDays = new ArrayList<>();
    public final List<WireEntry> entries = new ArrayList<>();

    /** The feed as it stands now. */
    public WireFeed build() {
        return new WireFeed(
                id,
                title,
                description,
                rights,
                List.copyOf(links),
                List.copyOf(authors),
                List.copyOf(contributors),
                List.copyOf(categories),
                icon,
                image,
                language,
                published,
                updated,
                new WireFeed.Cadence(ttl, period, frequency, List.copyOf(skipHours), List.copyOf(skipDays)),
                List.copyOf(entries));
    }
}
