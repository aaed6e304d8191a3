package app.broadsheet.index;

import java.io.IOException;
import java.util.function.LongPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Articles whose number is on a list that the caller holds. Asked last, of articles that meet all else. */
final class IdFilterQuery extends Query {
    /** What asking the list costs, in Lucene's unit of simple operations. */
    private static final float COST = 20;

    private final LongPredicate listed;

    IdFilterQuery(LongPredicate listed) {
        this.listed = listed;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
                TwoPhaseIterator checked = new TwoPhaseIterator(ids) {
                    @Override
                    public boolean matches() throws IOException {
                        return listed.test(ids.longValue());
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                };
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, checked));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                // The list changes without the index changing.
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
        return "listed";
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
