package app.broadsheet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/** Completes and corrects a typed word from the words of one field, as they are written but folded. */
final class Spellings {
    /** A bound on the work for a short beginning of many words. */
    private static final int MOST_LOOKED_AT = 20_000;

    private static final int SHORTEST_TO_CORRECT = 4;
    private static final int LONG = 8;

    private final IndexReader index;
    private final String field;

    /** @param field where the words are */
    Spellings(IndexReader index, String field) {
        this.index = index;
        this.field = field;
    }

    private record Spelling(String word, int headlines) {}

    /** Words that begin like this, those in the most headlines first. */
    List<String> complete(String beginning, int limit) throws IOException {
        Terms terms = MultiTerms.getTerms(index, field);
        if (terms == null) {
            return List.of();
        }
        List<Spelling> found = new ArrayList<>();
        TermsEnum each = terms.iterator();
        TermsEnum.SeekStatus status = each.seekCeil(new BytesRef(beginning));
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : each.term();
        while (term != null && found.size() < MOST_LOOKED_AT) {
            String word = term.utf8ToString();
            if (!word.startsWith(beginning)) {
                break;
            }
            found.add(new Spelling(word, each.docFreq()));
            term = each.next();
        }
        return mostUsed(found, limit);
    }

    /** The likeliest word that was meant; empty when this one is used, or nothing is near it. */
    Optional<String> correct(String word) throws IOException {
        if (word.length() < SHORTEST_TO_CORRECT || index.docFreq(new Term(field, word)) > 0) {
            return Optional.empty();
        }
        for (int edits = 1; edits <= (word.length() < LONG ? 1 : 2); edits++) {
            List<Spelling> near = new ArrayList<>();
            FuzzyQuery fuzzy = new FuzzyQuery(new Term(field, word), edits, 1);
            for (LeafReaderContext leaf : index.leaves()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    TermsEnum each = fuzzy.getAutomata().getTermsEnum(terms);
                    for (BytesRef term = each.next(); term != null; term = each.next()) {
                        String found = term.utf8ToString();
                        near.add(new Spelling(found, index.docFreq(new Term(field, found))));
                    }
                }
            }
            if (!near.isEmpty()) {
                return Optional.of(mostUsed(near, 1).getFirst());
            }
        }
        return Optional.empty();
    }

    private static List<String> mostUsed(List<Spelling> spellings, int limit) {
        return spellings.stream()
                .sorted(Comparator.comparingInt(Spelling::headlines).reversed().thenComparing(Spelling::word))
                .map(Spelling::word)
                .distinct()
                .limit(limit)
                .toList();
    }
}
