package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** What the index has that the store has not, and the other way round; reads numbers only. */
final class StoreComparison {
    private final long[] stored;
    private final BitSet found;
    private final List<ArticleId> unknown = new ArrayList<>();

    /** @param stored ascending */
    StoreComparison(long[] stored) {
        this.stored = stored;
        this.found = new BitSet(stored.length);
    }

    StoreComparison look(IndexSearcher searcher) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            look(DocValues.getNumeric(leaf.reader(), Fields.ID), leaf.reader().getLiveDocs());
        }
        return this;
    }

    /** In the index, and not in the store. */
    List<ArticleId> unknown() {
        return unknown;
    }

    /** In the store, and not in the index. */
    List<ArticleId> missing() {
        List<ArticleId> missing = new ArrayList<>();
        for (int i = found.nextClearBit(0); i < stored.length; i = found.nextClearBit(i + 1)) {
            missing.add(new ArticleId(stored[i]));
        }
        return missing;
    }

    private void look(NumericDocValues numbers, @Nullable Bits live) throws IOException {
        for (int doc = numbers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = numbers.nextDoc()) {
            if (live == null || live.get(doc)) {
                int place = Arrays.binarySearch(stored, numbers.longValue());
                if (place >= 0) {
                    found.set(place);
                } else {
                    unknown.add(new ArticleId(numbers.longValue()));
                }
            }
        }
    }
}
