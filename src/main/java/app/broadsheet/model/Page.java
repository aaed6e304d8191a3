package app.broadsheet.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page starts, null when this is the last one
 */
public record Page(List<ArticleSummary> items, @Nullable Cursor next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The place behind an article in a list ordered by time and then by id: stays right while articles are added. */
    public record Cursor(Instant time, ArticleId id) {}
}
