package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which articles were ever added, one bit each: what is new needs not be looked for in order to be replaced, which for an
 * article among a million costs as much as adding it. Any thread.
 */
final class KnownArticles {
    /** Higher numbers are all taken for known: 16 MB are enough. */
    private static final long MOST = 1L << 27;

    private final BitSet known = new BitSet();
    private long highest = Long.MIN_VALUE;

    /** Notes all that an index holds. */
    synchronized void addAll(IndexReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.ID);
            while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                note(numbers.longValue());
            }
        }
    }

    /** Notes an article; answers whether it may be there already. */
    synchronized boolean note(ArticleId article) {
        return note(article.value());
    }

    /** No article that was ever added has a higher number. */
    synchronized long highest() {
        return highest;
    }

    private boolean note(long number) {
        highest = Math.max(highest, number);
        if (number < 0 || number >= MOST) {
            return true;
        }
        boolean before = known.get((int) number);
        known.set((int) number);
        return before;
    }
}
