package app.broadsheet.app;

import app.broadsheet.model.ArticleSummary;
import app.broadsheet.model.FeedId;
import java.util.List;

/**
 * What came in one round of fetching and is not read yet.
 *
 * @param sources those that had anything, in the order in which it came; at least one
 */
public record News(List<OfSource> sources) {
    /**
     * What one source had.
     *
     * @param name as the user knows it
     * @param newest some of it, the newest first; at least one
     * @param count how much there is
     */
    public record OfSource(FeedId feed, String name, List<ArticleSummary> newest, int count) {
        public OfSource {
            newest = List.copyOf(newest);
        }
    }

    public News {
        sources = List.copyOf(sources);
    }

    /** How many articles there are. */
    public int count() {
        return sources.stream().mapToInt(OfSource::count).sum();
    }
}
