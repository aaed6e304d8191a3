package app.broadsheet.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.BytesRef;

/**
 * An article in about 400 bytes, enough to tell how like another it is: its most telling words as hashes with their
 * counts, and a sketch of its word order. Kept per article in the index, so that related stories are ranked without
 * reading texts.
 *
 * <p>Bytes: flags, source (3), number of words n, n × (hash (3, big-endian, ascending), use), then the sketch.
 * A use is kind (2 bits), title count (2), body count class (3).
 */
final class Signature {
    private final boolean timeKnown;
    private final int source;
    private final int[] hashes;
    private final byte[] uses;
    private final TextSketch sketch;

    Signature(boolean timeKnown, int source, int[] hashes, byte[] uses, TextSketch sketch) {
        this.timeKnown = timeKnown;
        this.source = source;
        this.hashes = hashes;
        this.uses = uses;
        this.sketch = sketch;
    }

    static final int MOST_WORDS = 100;
    /** Stands for a source that is not known. */
    static final int NO_SOURCE = 0;

    private static final int HEAD = 5;

    /** Makes the signature of an article. */
    static Signature of(ReadArticle article, String source, boolean timeKnown, WordFrequencies frequencies) {
        List<Profile.Term> terms = mostTelling(article.profile(), frequencies);
        int[] hashes = new int[terms.size()];
        byte[] uses = new byte[terms.size()];
        for (int i = 0; i < hashes.length; i++) {
            Profile.Term term = terms.get(i);
            hashes[i] = term.hash();
            uses[i] = use(term);
        }
        return new Signature(
                timeKnown,
                source.isBlank() ? NO_SOURCE : Profile.Term.hash(source.strip()),
                hashes,
                uses,
                TextSketch.of(article.body().words()));
    }

    private static List<Profile.Term> mostTelling(Profile profile, WordFrequencies frequencies) {
        List<Profile.Term> terms = profile.terms();
        if (terms.size() > MOST_WORDS) {
            float[] weights = new float[terms.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) Weighing.weight(terms.get(i), frequencies);
            }
            // The bits of what is above 0 are in its order.
            terms = ordered(terms, i -> ~Float.floatToIntBits(weights[i])).subList(0, MOST_WORDS);
        }
        List<Profile.Term> most = terms;
        return ordered(most, i -> most.get(i).hash());
    }

    /** Sorted by number, without a comparison of objects: this is done for every word of every article. */
    private static List<Profile.Term> ordered(List<Profile.Term> terms, IntUnaryOperator number) {
        long[] keys = new long[terms.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) number.applyAsInt(i) << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        List<Profile.Term> sorted = new ArrayList<>(keys.length);
        for (long key : keys) {
            sorted.add(terms.get((int) key));
        }
        return sorted;
    }

    /** As the index keeps it. */
    BytesRef bytes() {
        byte[] bytes = new byte[HEAD + 4 * hashes.length + sketch.cells().length];
        bytes[0] = (byte) (timeKnown ? 1 : 0);
        put(bytes, 1, source);
        bytes[4] = (byte) hashes.length;
        int at = HEAD;
        for (int i = 0; i < hashes.length; i++) {
            put(bytes, at, hashes[i]);
            bytes[at + 3] = uses[i];
            at += 4;
        }
        System.arraycopy(sketch.cells(), 0, bytes, at, sketch.cells().length);
        return new BytesRef(bytes);
    }

    /** Reads what {@link #bytes} wrote. */
    static Signature read(BytesRef ref) {
        byte[] bytes = ref.bytes;
        int at = ref.offset + HEAD;
        int n = bytes[ref.offset + 4];
        int[] hashes = new int[n];
        byte[] uses = new byte[n];
        for (int i = 0; i < n; i++) {
            hashes[i] = get(bytes, at);
            uses[i] = bytes[at + 3];
            at += 4;
        }
        byte[] cells = new byte[ref.offset + ref.length - at];
        System.arraycopy(bytes, at, cells, 0, cells.length);
        return new Signature(
                (bytes[ref.offset] & 1) != 0, get(bytes, ref.offset + 1), hashes, uses, new TextSketch(cells));
    }

    /** Whether the article's time is its publisher's. */
    boolean timeKnown() {
        return timeKnown;
    }

    /** A hash of the source's name. */
    int source() {
        return source;
    }

    /** The words as 24-bit hashes, ascending. */
    int[] hashes() {
        return hashes;
    }

    /** The sketch of the running text. */
    TextSketch sketch() {
        return sketch;
    }

    Word.Kind kind(int i) {
        return switch ((uses[i] >> 5) & 3) {
            case 1 -> Word.Kind.NAME;
            case 2 -> Word.Kind.NUMBER;
            default -> Word.Kind.PLAIN;
        };
    }

    int inTitle(int i) {
        return (uses[i] >> 3) & 3;
    }

    /** The count in the body; from 5 on, the middle of its class. */
    int inBody(int i) {
        int size = uses[i] & 7;
        return switch (size) {
            case 5 -> 6;
            case 6 -> 10;
            case 7 -> 20;
            default -> size;
        };
    }

    private static byte use(Profile.Term term) {
        int kind = switch (term.kind()) {
            case NAME -> 1;
            case NUMBER -> 2;
            case PLAIN, STOP -> 0;
        };
        int n = term.inBody();
        int size = n < 5 ? n : n < 8 ? 5 : n < 15 ? 6 : 7;
        return (byte) ((kind << 5) | (Math.min(term.inTitle(), 3) << 3) | size);
    }

    private static void put(byte[] bytes, int at, int hash) {
        bytes[at] = (byte) (hash >> 16);
        bytes[at + 1] = (byte) (hash >> 8);
        bytes[at + 2] = (byte) hash;
    }

    private static int get(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
    }
}
