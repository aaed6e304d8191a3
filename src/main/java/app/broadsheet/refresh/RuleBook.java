package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rule holds for which source: its own, else that of the nearest folder around it, else the one for everything. */
public final class RuleBook {
    private final Map<Scope, OfflineRule> chosen;
    private final Map<FolderId, @Nullable FolderId> around = new HashMap<>();
    private final Map<FeedId, Feed> feeds = new HashMap<>();

    /** @param chosen what the reader chose, see {@code OfflineRuleStore.all} */
    public RuleBook(Map<Scope, OfflineRule> chosen, List<Folder> folders, List<Feed> feeds) {
        this.chosen = Map.copyOf(chosen);
        folders.forEach(folder -> around.put(folder.id(), folder.parent()));
        feeds.forEach(feed -> this.feeds.put(feed.id(), feed));
    }

    /** The rule for a source; for saved articles, null, the one for everything. */
    public OfflineRule of(@Nullable FeedId feed) {
        OfflineRule own = feed == null ? null : chosen.get(new Scope.InFeed(feed));
        if (own != null) {
            return own;
        }
        Feed known = feed == null ? null : feeds.get(feed);
        FolderId folder = known == null ? null : known.folder();
        // No deeper than there are folders: a circle among them ends, too.
        for (int depth = 0; folder != null && depth <= around.size(); depth++) {
            OfflineRule rule = chosen.get(new Scope.InFolder(folder));
            if (rule != null) {
                return rule;
            }
            folder = around.get(folder);
        }
        return chosen.getOrDefault(new Scope.Everything(), OfflineRule.DEFAULT);
    }

    /** The sources that are followed. */
    Map<FeedId, Feed> feeds() {
        return feeds;
    }
}
