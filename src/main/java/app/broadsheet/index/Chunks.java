package app.broadsheet.index;

import java.util.Arrays;

/** Where the chunks of a text stand, each with a hash of it: found by one look at each char. */
final class Chunks {
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;

    private Chunks(int expected) {
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
    }

    /**
     * Cuts a text at its spaces, and signs off the ends of what is between them.
     *
     * @param seed what the hashes begin with
     */
    static Chunks of(String text, int seed) {
        Chunks chunks = new Chunks(text.length() / 5 + 4);
        char[] chars = text.toCharArray();
        int start = -1;
        int end = 0;
        int hash = seed;
        int hashAtEnd = seed;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (isSpace(c)) {
                if (start >= 0) {
                    chunks.add(start, end, hashAtEnd);
                    start = -1;
                    hash = seed;
                }
            } else if (isSign(c)) {
                hash = start < 0 ? seed : 31 * hash + c;
            } else {
                start = start < 0 ? i : start;
                end = i + 1;
                hash = 31 * hash + c;
                hashAtEnd = hash;
            }
        }
        if (start >= 0) {
            chunks.add(start, end, hashAtEnd);
        }
        return chunks;
    }

    int count() {
        return count;
    }

    int start(int i) {
        return starts[i];
    }

    /** Exclusive. */
    int end(int i) {
        return ends[i];
    }

    int hash(int i) {
        return hashes[i];
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        count++;
    }

    /** What parts chunks. There are more kinds of space: those are left to ICU. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** What belongs to no word when it stands at the end of a chunk; so "peace" and "(peace)," are the same chunk. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', '"', '(', ')', '\u201C', '\u201D' -> true;
            default -> false;
        };
    }
}
