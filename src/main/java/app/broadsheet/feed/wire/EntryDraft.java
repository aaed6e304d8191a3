package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link WireEntry} while its reader fills it. For one thread. */
public final class EntryDraft {
    public @Nullable String id;
    public boolean permalink;
    public @Nullable URI link;
    public @Nullable URI original;
    public @Nullable Construct title;
    public @Nullable Construct subtitle;
    public @Nullable Construct summary;
    public final List<Construct> contents = new ArrayList<>();
    public @Nullable Construct rights;
    public final List<Link> links = new ArrayList<>();
    public final List<Person> authors = new ArrayList<>();
    public final List<Person> contributors = new ArrayList<>();
    public final List<Category> categories = new ArrayList<>();
    public final List<MediaItem> media = new ArrayList<>();
    public @Nullable String language;
    public @Nullable String published;
    public @Nullable String updated;
    public @Nullable String source;
    public @Nullable URI commentPage;
    public @Nullable URI commentFeed;
    public @Nullable URI commentPost;
    public @Nullable Integer commentCount;
    public @Nullable String inReplyTo;
    public @Nullable URI base;

    /** The entry as it stands now. */
    public WireEntry build() {
        return new WireEntry(
                id,
                permalink,
                link,
                original,
                title,
                subtitle,
                summary,
                List.copyOf(contents),
                rights,
                List.copyOf(links),
                List.copyOf(authors),
                List.copyOf(contributors),
                List.copyOf(categories),
                List.copyOf(media),
                language,
                published,
                updated,
                source,
                new WireEntry.WireComments(commentPage, commentFeed, commentPost, commentCount),
                inReplyTo,
                base);
    }
}
