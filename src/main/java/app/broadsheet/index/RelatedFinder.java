package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Finds articles that share telling words with a text, for {@link RelatedRanking} to choose from. */
final class RelatedFinder {
    private static final int POOL = 100;
    private static final int MOST_TERMS = 25;

    private final IndexSearcher searcher;
    private final WordFrequencies frequencies;

    RelatedFinder(IndexSearcher searcher, WordFrequencies frequencies) {
        this.searcher = searcher;
        this.frequencies = frequencies;
    }

    List<Match> find(RelatedQuestion question, ReadArticle read, double least) throws IOException {
        List<Weighed> telling = telling(read.profile());
        if (telling.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = candidates(query(telling, question.article()));
        Signature signature = Signature.of(read, question.source(), question.time() != null, frequencies);
        Instant time = question.time() != null ? question.time() : Instant.EPOCH;
        ArticleId self = question.article() != null ? question.article() : new ArticleId(-1);
        Candidate asking = new Candidate(self, signature, time, Weighing.vector(signature, frequencies));
        return new RelatedRanking(asking, candidates, read.profile()).best(question.limit(), least);
    }

    private record Weighed(Profile.Term term, double weight) {}

    private List<Weighed> telling(Profile profile) {
        List<Weighed> weighed = new ArrayList<>();
        for (Profile.Term term : profile.terms()) {
            weighed.add(new Weighed(term, Weighing.weight(term, frequencies)));
        }
        weighed.sort(Comparator.comparingDouble(w -> -w.weight()));
        return weighed.subList(0, Math.min(MOST_TERMS, weighed.size()));
    }

    private static Query query(List<Weighed> telling, @Nullable ArticleId self) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Weighed weighed : telling) {
            Query term = new TermQuery(new Term(Fields.TEXT, weighed.term().text()));
            query.add(new BoostQuery(term, (float) weighed.weight()), BooleanClause.Occur.SHOULD);
        }
        if (self != null) {
            query.add(new TermQuery(Fields.idTerm(self)), BooleanClause.Occur.MUST_NOT);
        }
        return query.build();
    }

    private List<Candidate> candidates(Query query) throws IOException {
        ScoreDoc[] hits = searcher.search(query, POOL).scoreDocs;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Candidate> candidates = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            int doc = hit.doc - leaf.docBase;
            NumericDocValues id = DocValues.getNumeric(leaf.reader(), Fields.ID);
            SortedNumericDocValues time = DocValues.getSortedNumeric(leaf.reader(), Fields.TIME);
            BinaryDocValues signature = DocValues.getBinary(leaf.reader(), Fields.SIGNATURE);
            if (id.advanceExact(doc) && time.advanceExact(doc) && signature.advanceExact(doc)) {
                Signature read = Signature.read(signature.binaryValue());
                candidates.add(new Candidate(
                        new ArticleId(id.longValue()),
                        read,
                        Instant.ofEpochSecond(time.nextValue()),
                        Weighing.vector(read, frequencies)));
            }
        }
        return candidates;
    }
}
