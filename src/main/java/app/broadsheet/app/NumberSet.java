package app.broadsheet.app;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Article numbers that are in a place, a bit each: the store gives numbers out in order. Filled once from the store and
 * then kept by what is told to have changed, also while it is being filled. Any thread.
 */
final class NumberSet {
    private final BitSet numbers = new BitSet();
    private final Map<Long, Boolean> early = new HashMap<>();
    private boolean filled;

    synchronized boolean has(long number) {
        return number >= 0 && number <= Integer.MAX_VALUE && numbers.get((int) number);
    }

    synchronized void set(long number, boolean in) {
        if (!filled) {
            early.put(number, in);
        } else if (number >= 0 && number <= Integer.MAX_VALUE) {
            numbers.set((int) number, in);
        }
    }

    /** Takes in what the store says; what was told meanwhile is newer or the same. */
    synchronized void fill(long[] stored) {
        filled = true;
        for (long number : stored) {
            set(number, true);
        }
        early.forEach(this::set);
        early.clear();
    }
}
