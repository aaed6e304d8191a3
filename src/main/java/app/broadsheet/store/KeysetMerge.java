package app.broadsheet.store;

import app.broadsheet.store.KeysetStream.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Several streams in the same order as one. */
final class KeysetMerge {
    private KeysetMerge() {}

    static List<Place> first(int count, List<KeysetStream> streams, boolean newestFirst) {
        Comparator<Place> order = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::place, order));
        for (KeysetStream stream : streams) {
            offer(heads, stream);
        }
        List<Place> found = new ArrayList<>();
        while (found.size() < count && !heads.isEmpty()) {
            KeysetStream stream = heads.remove().stream;
            found.add(stream.take());
            if (found.size() < count) {
                offer(heads, stream);
            }
        }
        return found;
    }

    private static void offer(PriorityQueue<Head> heads, KeysetStream stream) {
        Place next = stream.peek();
        if (next != null) {
            heads.add(new Head(next, stream));
        }
    }

    private record Head(Place place, KeysetStream stream) {}
}
