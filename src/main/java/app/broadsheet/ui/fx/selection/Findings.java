package app.broadsheet.ui.fx.selection;

import app.broadsheet.ui.fx.WrappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a passage, shown with the style class {@code found} behind it, and the one of them that is looked at
 * with {@code found-now}. FX thread only.
 */
public final class Findings {
    private static final int MOST = 5_000;
    private final Passage passage;
    private List<TextRange> found = List.of();
    private int current = -1;

    public Findings(Passage passage) {
        this.passage = passage;
    }

    /** Looks for something else; looks at the first that is not before {@code from}. */
    public void find(String wanted, TextPlace from) {
        show(-1);
        found.stream()
                .map(range -> range.from().text())
                .distinct()
                .forEach(text -> passage.mark(text, "found", List.of()));
        found = TextSearch.find(passage, wanted, MOST);
        Map<Integer, List<WrappedText.Span>> spans = new HashMap<>();
        for (TextRange range : found) {
            spans.computeIfAbsent(range.from().text(), _ -> new ArrayList<>()).add(span(range));
        }
        spans.forEach((text, marked) -> passage.mark(text, "found", marked));
        int first = 0;
        while (first < found.size() && found.get(first).from().compareTo(from) < 0) {
            first++;
        }
        show(found.isEmpty() ? -1 : first % found.size());
    }

    /** Looks at the next (1) or the one before (−1), round and round. */
    public void move(int by) {
        if (!found.isEmpty()) {
            show(Math.floorMod(current + by, found.size()));
        }
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** Which one is looked at, from 0; -1 for none. */
    public int index() {
        return current;
    }

    /** The one that is looked at. */
    public Optional<TextRange> current() {
        return current < 0 ? Optional.empty() : Optional.of(found.get(current));
    }

    private void show(int index) {
        current().ifPresent(before -> passage.mark(before.from().text(), "found-now", List.of()));
        current = index;
        current().ifPresent(now -> passage.mark(now.from().text(), "found-now", List.of(span(now))));
    }

    private static WrappedText.Span span(TextRange range) {
        return new WrappedText.Span(range.from().offset(), range.to().offset());
    }
}
