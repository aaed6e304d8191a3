package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Answers searches on one state of the index. */
final class SearchRunner {
    private static final Sort NEWEST =
            new Sort(LongField.newSortField(Fields.TIME, true, SortedNumericSelector.Type.MAX));

    private final IndexSearcher searcher;
    private final SearchQueries queries;

    SearchRunner(IndexSearcher searcher, WordReader reader) throws IOException {
        this.searcher = searcher;
        this.queries = new SearchQueries(searcher.getIndexReader(), present(), reader);
    }

    SearchPage page(SearchQuestion question) throws IOException {
        Query matching = queries.matching(question);
        int wanted = Math.min(
                question.offset() + question.limit(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        // Counts and ranks in one go: to count first and then rank only what can be on the page takes longer.
        TopDocs found = switch (question.order()) {
            case RELEVANCE ->
                searcher.search(
                        queries.ranked(question, matching), new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
            case NEWEST -> searcher.search(matching, new TopFieldCollectorManager(NEWEST, wanted, Integer.MAX_VALUE));
        };
        int from = Math.min(question.offset(), found.scoreDocs.length);
        return new SearchPage(
                ids(Arrays.copyOfRange(found.scoreDocs, from, found.scoreDocs.length)),
                Math.toIntExact(found.totalHits.value()));
    }

    int count(SearchQuestion question) throws IOException {
        return searcher.count(queries.matching(question));
    }

    /** The languages that there are articles in, as far as they are stemmed. */
    List<Language> present() throws IOException {
        List<Language> present = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.LANGUAGE);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef code = each.next(); code != null; code = each.next()) {
                Language language = Languages.ours().of(code.utf8ToString());
                if (language.stemmer() != null) {
                    present.add(language);
                }
            }
        }
        return present;
    }

    private List<ArticleId> ids(ScoreDoc[] hits) throws IOException {
        ArticleId[] ids = new ArticleId[hits.length];
        Integer[] byDoc = new Integer[hits.length];
        Arrays.setAll(byDoc, i -> i);
        // Values are read forwards only.
        Arrays.sort(byDoc, (a, b) -> Integer.compare(hits[a].doc, hits[b].doc));
        NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.ID);
        for (int i : byDoc) {
            if (values == null || !values.advanceExact(hits[i].doc)) {
                throw new IOException("an article without its number");
            }
            ids[i] = new ArticleId(values.longValue());
        }
        return List.of(ids);
    }
}
