package app.broadsheet.refresh;

import java.util.List;

/**
 * What a refresh came to.
 *
 * @param total feeds in it
 * @param newArticles articles that it brought
 * @param updated articles that changed
 * @param failed the feeds that failed
 * @param offline whether no server at all could be reached: then no feed is blamed for it
 * @param cancelled whether it was stopped before the end
 */
public record RefreshSummary(
        int total, int newArticles, int updated, List<FeedOutcome.Failed> failed, boolean offline, boolean cancelled) {
    /** There was nothing to fetch. */
    public static final RefreshSummary NOTHING = new RefreshSummary(0, 0, 0, List.of(), false, false);

    public RefreshSummary {
        failed = List.copyOf(failed);
    }
}
