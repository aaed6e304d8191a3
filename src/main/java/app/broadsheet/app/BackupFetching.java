package app.broadsheet.app;

import app.broadsheet.app.BackupParts.FetchingPart;
import app.broadsheet.model.Feed;
import app.broadsheet.model.FeedId;
import app.broadsheet.store.Database;
import app.broadsheet.store.FetchState;
import app.broadsheet.store.NewFeed;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often the reader wants each source fetched, in an archive and back. Blocks. */
final class BackupFetching {
    private BackupFetching() {}

    /** Of those sources alone for which something was chosen. */
    static List<FetchingPart> of(Database store, List<Feed> feeds) {
        Map<FeedId, URI> addresses = feeds.stream().collect(Collectors.toMap(Feed::id, Feed::address));
        return store.feeds().fetchStates().join().stream()
                .filter(state -> addresses.containsKey(state.feed()))
                .filter(state -> state.pace() != null || state.isStopped())
                .map(state -> new FetchingPart(addresses.get(state.feed()), state.pace(), state.isStopped()))
                .toList();
    }

    /**
     * What was chosen here stays.
     *
     * @param feeds by {@link NewFeed#sameness}
     */
    static void take(Database store, FetchingPart[] parts, Map<Long, FeedId> feeds) {
        Map<FeedId, FetchState> here = store.feeds().fetchStates().join().stream()
                .collect(Collectors.toMap(FetchState::feed, Function.identity()));
        Arrays.stream(parts).forEach(part -> {
            FeedId feed = part.feed() == null ? null : feeds.get(NewFeed.sameness(part.feed()));
            FetchState state = feed == null ? null : here.get(feed);
            if (feed == null || state == null) {
                return;
            }
            if (part.pace() != null && state.pace() == null) {
                store.feeds().pace(feed, part.pace()).join();
            }
            if (part.stopped() && state.lastAttempt() == null) {
                store.feeds().nextAttempt(feed, FetchState.NEVER).join();
            }
        });
    }
}
