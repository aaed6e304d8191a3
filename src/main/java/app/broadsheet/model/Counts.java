package app.broadsheet.model;

import java.util.Map;

/**
 * The numbers of the sidebar.
 *
 * @param unreadByFeed unread articles by source; a source with none may be missing
 * @param today unread articles published since the start of the reader's day
 * @param commented articles with a comment or draft of the user's
 */
public record Counts(
        Map<FeedId, Integer> unreadByFeed, int today, int unread, int starred, int saved, int commented, int total) {
    public Counts {
        unreadByFeed = Map.copyOf(unreadByFeed);
    }
}
