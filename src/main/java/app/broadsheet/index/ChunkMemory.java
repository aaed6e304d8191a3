package app.broadsheet.index;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the chunks that come again and again, which in running text are nearly all: to look one up costs a tenth of
 * reading it. Each has one place, and the later takes it from the earlier, so that it is bounded (some 6 MB at most) and
 * needs no lock. Any thread.
 */
final class ChunkMemory {
    private static final int PLACE_BITS = 15;
    /** A longer one hardly comes twice. */
    private static final int LONGEST = 24;

    /** Read and written without a lock: a chunk never changes, and one that another thread does not see yet is read again. */
    private final @Nullable Chunk[] places = new Chunk[1 << PLACE_BITS];

    /** Whether a chunk of this length is remembered at all. */
    static boolean takes(int length) {
        return length <= LONGEST;
    }

    /**
     * The chunk that stands at {@code start} to {@code end} of a text; null when it is not remembered.
     *
     * @param hash of the chunk, seeded by the language
     */
    @Nullable
    Chunk find(String text, int start, int end, int hash, String language) {
        if (end - start > LONGEST) {
            return null;
        }
        Chunk chunk = places[place(hash)];
        return chunk != null
                        && chunk.text().length() == end - start
                        && text.startsWith(chunk.text(), start)
                        && chunk.language().equals(language)
                ? chunk
                : null;
    }

    /** @param hash as it is looked for */
    void keep(Chunk chunk, int hash) {
        if (chunk.text().length() <= LONGEST) {
            places[place(hash)] = chunk;
        }
    }

    private static int place(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - PLACE_BITS);
    }
}
