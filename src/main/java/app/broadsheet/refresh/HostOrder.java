package app.broadsheet.refresh;

import app.broadsheet.model.Feed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An order in which each host comes up as rarely as can be, so that no slow host holds up the others. */
final class HostOrder {
    private HostOrder() {}

    static List<Feed> of(Collection<Feed> feeds) {
        return of(feeds, feed -> String.valueOf(feed.address().getHost()));
    }

    /** Those of one host stay in their order. */
    static <T> List<T> of(Collection<T> all, Function<T, String> host) {
        Map<String, Deque<T>> byHost = new LinkedHashMap<>();
        for (T one : all) {
            byHost.computeIfAbsent(host.apply(one), _ -> new ArrayDeque<>()).add(one);
        }
        List<T> ordered = new ArrayList<>(all.size());
        while (!byHost.isEmpty()) {
            byHost.values().forEach(waiting -> ordered.add(waiting.remove()));
            byHost.values().removeIf(Deque::isEmpty);
        }
        return ordered;
    }
}
