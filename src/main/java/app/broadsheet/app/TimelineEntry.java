package app.broadsheet.app;

import app.broadsheet.model.ArticleSummary;
import java.util.List;

/**
 * A report of a story among those before it.
 *
 * @param fresh what it says that none before it said, in its own sentences and order; of the first report its opening
 * @param more how many further sentences of it are new
 * @param copy whether it says nothing new: the same text as one before it
 */
public record TimelineEntry(ArticleSummary article, List<String> fresh, int more, boolean copy) {
    public TimelineEntry {
        fresh = List.copyOf(fresh);
    }
}
