package app.broadsheet.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * In how many articles a word is used, by its hash: 4 MB whatever the size of the index. Words that share a cell count
 * together, and removed articles stay counted until the next start; for weighing words that is near enough.
 *
 * <p>A small collection knows little of a language. So every count is mixed with what is to be expected of a word that
 * looks like this one, as if some hundred more articles had been seen. One thread counts, any thread may ask.
 */
final class WordFrequencies {
    private static final int CELL_BITS = 20;
    /** How many imagined articles the expectation weighs. */
    private static final double IMAGINED = 500;

    private final AtomicIntegerArray cells = new AtomicIntegerArray(1 << CELL_BITS);
    private final AtomicInteger articles = new AtomicInteger();

    /** Counts the words of one more article. */
    void add(Profile profile) {
        articles.incrementAndGet();
        for (Profile.Term term : profile.terms()) {
            cells.incrementAndGet(cell(term.hash()));
        }
    }

    /** Counts all that an index holds. */
    void addAll(IndexReader index, String field) throws IOException {
        articles.addAndGet(index.numDocs());
        // One for all words: a String for each was 40 MB of garbage at every start with 10,000 articles.
        char[] chars = new char[64];
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (chars.length < term.length) { // no letter is more chars than bytes
                    chars = new char[term.length];
                }
                int length = UnicodeUtil.UTF8toUTF16(term, chars);
                cells.addAndGet(cell(Profile.Term.hash(chars, length)), each.docFreq());
            }
        }
    }

    /** How much a word tells: the logarithm of how rare it is. Always over 0. */
    double rarity(int hash, Word.Kind kind) {
        double all = articles.get() + IMAGINED;
        double with = cells.get(cell(hash)) + IMAGINED * expected(kind);
        return Math.log(1 + all / (with + 0.5));
    }

    /** The share of articles that a word of this look is expected in. */
    private static double expected(Word.Kind kind) {
        return switch (kind) {
            case STOP -> 0.5;
            case PLAIN -> 0.01;
            case NUMBER -> 0.01;
            case NAME -> 0.003;
        };
    }

    private static int cell(int hash) {
        return hash >>> (24 - CELL_BITS);
    }
}
