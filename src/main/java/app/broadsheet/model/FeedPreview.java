package app.broadsheet.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look into a feed before it is followed. */
public sealed interface FeedPreview {
    /**
     * It is there.
     *
     * @param title as the publisher calls it; empty when the feed has none
     * @param type for people: "RSS", "Atom", "JSON Feed"
     * @param newest the headlines of its newest entries, the newest first; empty for a feed without entries
     * @param latest when the newest one appeared, null when it does not say
     */
    record Seen(
            String title,
            String type,
            List<String> newest,
            @Nullable Instant latest) implements FeedPreview {
        public Seen {
            newest = List.copyOf(newest);
        }
    }

    /** It cannot be fetched or read; {@code why} is a sentence for the reader. */
    record Unseen(String why) implements FeedPreview {}
}
