package app.broadsheet.index;

import java.util.List;

/**
 * A sketch of a running text that tells how many of its word sequences another text shares: one-permutation MinHash (Li,
 * Owen and Zhang 2012) over sequences of four words, 64 cells of 8 bits. A cell is 0 where no
 * sequence fell into it; a text too short to tell has no cells.
 */
final class TextSketch {
    private final byte[] cells;

    TextSketch(byte[] cells) {
        this.cells = cells;
    }

    private static final int CELLS = 64;
    private static final int SEQUENCE = 4;
    private static final int FEWEST_WORDS = 16;

    /** Makes the sketch of a text. */
    static TextSketch of(List<Word> words) {
        if (words.size() < FEWEST_WORDS) {
            return new TextSketch(new byte[0]);
        }
        int[] terms = new int[words.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = words.get(i).term().hashCode();
        }
        int[] least = new int[CELLS];
        for (int i = 0; i + SEQUENCE <= terms.length; i++) {
            int h = 17;
            for (int j = i; j < i + SEQUENCE; j++) {
                h = h * 31 + terms[j];
            }
            h = mixed(h);
            int cell = h >>> 26;
            int value = (h & 0x3FFFFFF) + 1;
            if (least[cell] == 0 || value < least[cell]) {
                least[cell] = value;
            }
        }
        byte[] cells = new byte[CELLS];
        for (int i = 0; i < CELLS; i++) {
            cells[i] = least[i] == 0 ? 0 : (byte) (1 + Integer.remainderUnsigned(mixed(least[i]), 255));
        }
        return new TextSketch(cells);
    }

    /** As the index keeps it. */
    byte[] cells() {
        return cells;
    }

    /** The share of word sequences that two texts have in common, of all that either has, 0 to 1, give or take 0.06. */
    double overlap(TextSketch other) {
        if (cells.length != other.cells.length) {
            return 0;
        }
        int used = 0;
        int same = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != 0 || other.cells[i] != 0) {
                used++;
                if (cells[i] == other.cells[i]) {
                    same++;
                }
            }
        }
        return used == 0 ? 0 : (double) same / used;
    }

    private static int mixed(int h) {
        int x = h;
        x = (x ^ (x >>> 16)) * 0x85EBCA6B;
        x = (x ^ (x >>> 13)) * 0xC2B2AE35;
        return x ^ (x >>> 16);
    }
}
