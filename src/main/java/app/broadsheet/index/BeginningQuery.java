package app.broadsheet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * Articles with a word that begins so, looked up once when this is made. A beginning of four letters is that of a
 * thousand words, and Lucene's own prefix query looks them all up once to count and once more to rank.
 */
final class BeginningQuery extends Query {
    private final List<DocIdSet> byLeaf = new ArrayList<>();
    private final String beginning;

    /** @param index what is asked; no other state of it can be */
    BeginningQuery(IndexReader index, String field, String beginning) throws IOException {
        this.beginning = beginning;
        BytesRef start = new BytesRef(beginning);
        for (LeafReaderContext leaf : index.leaves()) {
            Terms terms = leaf.reader().terms(field);
            byLeaf.add(
                    terms == null
                            ? DocIdSet.EMPTY
                            : articles(terms, start, leaf.reader().maxDoc()));
        }
    }

    private static DocIdSet articles(Terms terms, BytesRef start, int size) throws IOException {
        DocIdSetBuilder found = new DocIdSetBuilder(size, terms);
        TermsEnum each = terms.iterator();
        TermsEnum.SeekStatus status = each.seekCeil(start);
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : each.term();
        PostingsEnum postings = null;
        while (term != null && StringHelper.startsWith(term, start)) {
            postings = each.postings(postings, PostingsEnum.NONE);
            found.add(postings);
            term = each.next();
        }
        return found.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var articles = byLeaf.get(leaf.ord).iterator();
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, articles));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                // Another question looks anew.
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return beginning + '*';
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
