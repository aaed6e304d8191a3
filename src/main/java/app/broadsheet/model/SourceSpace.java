package app.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * The space that a source's articles take.
 *
 * @param feed null for what the user saved
 * @param textBytes texts, as they are stored
 * @param pictureBytes pictures; one that several sources have counts for each
 * @param subscribed whether it is fetched, so that what is dropped can come again
 */
public record SourceSpace(@Nullable FeedId feed, int articles, long textBytes, long pictureBytes, boolean subscribed) {
    /** Both together. */
    public long bytes() {
        return textBytes + pictureBytes;
    }
}
