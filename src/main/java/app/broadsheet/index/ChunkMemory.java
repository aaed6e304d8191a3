package app.broadsheet.index;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the chunks that come again and again, which in running text are nearly all: to look one up costs a tenth of
 * reading it. Each has one place, and the later takes it from the earlier, so that it is bounded (some 6 MB at most) and
 * needs no lock. Any thread.
 */
final class ChunkMemory {
    private static final int PLACES = 1 << 15;
    /** A longer one hardly comes twice. */
    private static final int LONGEST = 24;

    private final AtomicReferenceArray<@Nullable Chunk> places = new AtomicReferenceArray<>(PLACES);

    /** Whether a chunk of this length is remembered at all. */
    static boolean takes(int length) {
        return length <= LONGEST;
    }

    /** The chunk that stands at {@code start} to {@code end} of a text; null when it is not remembered. */
    @Nullable
    Chunk find(String text, int start, int end, String language) {
        if (end - start > LONGEST) {
            return null;
        }
        Chunk chunk = places.get(place(text, start, end, language));
        return chunk != null
                        && chunk.text().length() == end - start
                        && text.startsWith(chunk.text(), start)
                        && chunk.language().equals(language)
                ? chunk
                : null;
    }

    void keep(Chunk chunk) {
        int length = chunk.text().length();
        if (length <= LONGEST) {
            places.set(place(chunk.text(), 0, length, chunk.language()), chunk);
        }
    }

    private static int place(String text, int start, int end, String language) {
        int hash = language.hashCode();
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B9;
        return hash >>> 17;
    }
}
