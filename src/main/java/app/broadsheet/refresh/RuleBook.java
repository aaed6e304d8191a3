package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.model.Folder;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.OfflineRule;
import app.broadsheet.model.PictureChoice;
import app.broadsheet.model.Scope;
import app.broadsheet.store.Database;
import app.broadsheet.store.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Which rule holds for which source: its own, else that of the nearest folder around it, else the one for everything. What
 * was saved from a file follows no source: until the reader chooses otherwise, its pictures do not come by themselves.
 */
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

    /** What is chosen now. */
    public static CompletableFuture<RuleBook> read(Database store) {
        return store.rules()
                .all()
                .thenCompose(chosen -> store.folders()
                        .all()
                        .thenCombine(store.feeds().all(), (folders, feeds) -> new RuleBook(chosen, folders, feeds)));
    }

    /** The rule for a source; for saved articles, null, that for {@code Saved}. */
    public OfflineRule of(@Nullable FeedId feed) {
        return at(feed == null ? new Scope.Saved() : new Scope.InFeed(feed));
    }

    /** The rule that holds at {@code Everything}, {@code Saved}, {@code InFolder} or {@code InFeed}. */
    public OfflineRule at(Scope scope) {
        OfflineRule rule = chosen.getOrDefault(place(scope), OfflineRule.DEFAULT);
        return chosen.containsKey(scope) ? rule : rule.unchosenAt(scope);
    }

    /** What is kept of an article's pictures: whoever gives an address himself asks for all that is there. */
    PictureChoice pictures(Needs needs) {
        boolean asked = needs.feed() == null && needs.given() && !chosen.containsKey(new Scope.Saved());
        return (asked ? at(new Scope.Everything()) : of(needs.feed())).pictures();
    }

    /** The sources that are followed and for which the rule of this place holds. */
    List<FeedId> under(Scope place) {
        return feeds.keySet().stream()
                .filter(feed -> place(new Scope.InFeed(feed)).equals(place))
                .toList();
    }

    /** Where the rule was chosen that holds here. */
    private Scope place(Scope scope) {
        if (chosen.containsKey(scope)) {
            return scope;
        }
        FolderId folder = switch (scope) {
            case Scope.InFeed(FeedId id)
            when feeds.get(id) != null -> feeds.get(id).folder();
            case Scope.InFolder(FolderId id) -> around.get(id);
            default -> null;
        };
        // No deeper than there are folders: a circle among them ends, too.
        for (int depth = 0; folder != null && depth <= around.size(); depth++) {
            Scope here = new Scope.InFolder(folder);
            if (chosen.containsKey(here)) {
                return here;
            }
            folder = around.get(folder);
        }
        return new Scope.Everything();
    }

    /** The sources that are followed. */
    Map<FeedId, Feed> feeds() {
        return feeds;
    }
}
