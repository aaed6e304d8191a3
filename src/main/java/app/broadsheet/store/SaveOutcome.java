package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.List;

/**
 * What saving articles came to.
 *
 * @param ids one for each given article, in the order given; empty when the feed is not followed any more
 * @param added those that are new
 * @param updated those that were here with other contents
 * @param unchanged how many were here already, just so, or are not wanted again
 */
public record SaveOutcome(List<ArticleId> ids, List<ArticleId> added, List<ArticleId> updated, int unchanged) {
    static final SaveOutcome NOTHING = new SaveOutcome(List.of(), List.of(), List.of(), 0);

    public SaveOutcome {
        ids = List.copyOf(ids);
        added = List.copyOf(added);
        updated = List.copyOf(updated);
    }
}
