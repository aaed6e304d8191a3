package app.broadsheet.ui.fx.selection;

import java.util.Comparator;

/**
 * A place in a passage.
 *
 * @param text which of its texts, from 0
 * @param offset before which character of it
 */
public record TextPlace(int text, int offset) implements Comparable<TextPlace> {
    private static final Comparator<TextPlace> ORDER =
            Comparator.comparingInt(TextPlace::text).thenComparingInt(TextPlace::offset);

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }
}
