package app.broadsheet.refresh;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.Feed;
import java.util.List;

/** What became of refreshing one feed. */
public sealed interface FeedOutcome {
    /** The feed that it is about, as it was before. */
    Feed feed();

    /** It was fetched and what it has is stored. */
    record Saved(Feed feed, List<ArticleId> added, int updated) implements FeedOutcome {
        public Saved {
            added = List.copyOf(added);
        }
    }

    /** Its server says that nothing changed. */
    record Unchanged(Feed feed) implements FeedOutcome {}

    /** It could not be fetched, read or stored; what was stored before is still there. */
    record Failed(Feed feed, String why) implements FeedOutcome {}

    /** Nothing was done, since the refresh was stopped or there is no network: its health stays as it was. */
    record Stopped(Feed feed) implements FeedOutcome {}
}
