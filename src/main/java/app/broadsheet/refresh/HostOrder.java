package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feeds in an order in which each host comes up as rarely as can be, so that no slow host holds up the others. */
final class HostOrder {
    private HostOrder() {}

    static List<Feed> of(Collection<Feed> feeds) {
        Map<String, Deque<Feed>> byHost = new LinkedHashMap<>();
        for (Feed feed : feeds) {
            byHost.computeIfAbsent(String.valueOf(feed.address().getHost()), _ -> new ArrayDeque<>())
                    .add(feed);
        }
        List<Feed> ordered = new ArrayList<>(feeds.size());
        while (!byHost.isEmpty()) {
            byHost.values().forEach(waiting -> ordered.add(waiting.remove()));
            byHost.values().removeIf(Deque::isEmpty);
        }
        return ordered;
    }
}
