package app.broadsheet.feed;

import app.broadsheet.model.CommentLinks;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was read. Its HTML is as the publisher wrote it and must be cleaned before it is shown.
 *
 * @param key tells it from the other entries of its feed and stays the same when the feed moves or turns to https: its
 *     id, else its link, else a hash of what it says
 * @param link its page
 * @param title plain text on one line; may be empty
 * @param html the text: the content, else the summary; untrusted; may be empty
 * @param summary the summary when there is a content besides it, untrusted HTML; may be empty
 * @param byline who wrote it, for people
 * @param published when the publisher says that it appeared
 * @param updated when the publisher says that it last changed
 * @param language a BCP 47 tag, the feed's when the entry has none
 * @param source the title of the feed or paper that it first appeared in, when the feed collects from others
 * @param categories terms for people, each once
 * @param enclosures files that come with it, pictures not among them
 * @param pictures pictures that the feed names outside of the text, the one to show first
 * @param comments what the feed says about its comments
 * @param inReplyTo the id of the entry that it answers (RFC 4685), as written
 * @param base what relative addresses in {@code html} and {@code summary} are relative to
 */
public record ParsedEntry(
        String key,
        @Nullable URI link,
        String title,
        String html,
        String summary,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String language,
        @Nullable String source,
        List<String> categories,
        List<Enclosure> enclosures,
        List<Picture> pictures,
        CommentLinks comments,
        @Nullable String inReplyTo,
        @Nullable URI base) {
    public ParsedEntry {
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
        pictures = List.copyOf(pictures);
    }
}
