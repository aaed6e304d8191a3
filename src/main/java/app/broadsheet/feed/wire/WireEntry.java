package app.broadsheet.feed.wire;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its publisher wrote it; what it does not say is null or empty.
 *
 * @param id {@code guid} or {@code id} as written
 * @param permalink whether the id may serve as the entry's address
 * @param link the entry's page
 * @param original the entry's page before a proxy rewrote the link ({@code feedburner:origLink})
 * @param contents the whole text, in the order found
 * @param published the date as written
 * @param updated the date as written
 * @param source the title of the feed that it first appeared in
 * @param comments what it says about comments
 * @param inReplyTo the id of the entry that it answers (RFC 4685)
 */
public record WireEntry(
        @Nullable String id,
        boolean permalink,
        @Nullable URI link,
        @Nullable URI original,
        @Nullable Construct title,
        @Nullable Construct subtitle,
        @Nullable Construct summary,
        List<Construct> contents,
        @Nullable Construct rights,
        List<Link> links,
        List<Person> authors,
        List<Person> contributors,
        List<Category> categories,
        List<MediaItem> media,
        @Nullable String language,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String source,
        WireComments comments,
        @Nullable String inReplyTo,
        @Nullable URI base) {

    /**
     * What an entry says about its comments.
     *
     * @param page RSS {@code comments}
     * @param feed {@code wfw:commentRss}
     * @param post {@code wfw:comment}
     * @param count {@code slash:comments} or {@code thr:total}
     */
    public record WireComments(
            @Nullable URI page,
            @Nullable URI feed,
            @Nullable URI post,
            @Nullable Integer count) {
        /** An entry that says nothing of them. */
        public static final WireComments NONE = new WireComments(null, null, null, null);
    }
}
