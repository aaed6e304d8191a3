package app.broadsheet.index;

import app.broadsheet.index.SearchExpression.Clause;
import app.broadsheet.index.SearchExpression.What;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Makes Lucene's query of an expression. */
final class SearchQueries {
    private static final float TITLE_BOOST = 1.5f;
    private static final float RECENCY_BOOST = 3;
    private static final Duration RECENT = Duration.ofDays(14);

    private final IndexReader index;
    private final Collection<Language> languages;
    private final WordReader reader;

    /**
     * Makes queries.
     *
     * @param index the state of it that they are for
     * @param languages those that typed words may be in
     */
    SearchQueries(IndexReader index, Collection<Language> languages, WordReader reader) {
        this.index = index;
        this.languages = languages;
        this.reader = reader;
    }

    /** What matches; scores by the words alone. */
    Query matching(SearchQuestion question) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Clause clause : question.expression().clauses()) {
            Query query = query(clause.what(), question);
            boolean scored = clause.what() instanceof What.Words;
            all.add(query, clause.not() ? Occur.MUST_NOT : scored ? Occur.MUST : Occur.FILTER);
            positive |= !clause.not();
        }
        if (!question.feeds().isEmpty()) {
            all.add(
                    new TermInSetQuery(
                            Fields.FEED,
                            question.feeds().stream()
                                    .map(feed -> Fields.idBytes(feed.value()))
                                    .toList()),
                    Occur.FILTER);
            positive = true;
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /** The same matches, scored so that headlines and recent articles come sooner. */
    Query ranked(SearchQuestion question, Query matching) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
        for (Clause clause : question.expression().clauses()) {
            if (!clause.not() && clause.what() instanceof What.Words words && !words.titleOnly()) {
                Query inTitle = words(Fields.TITLE, SearchTerms.of(words.text(), false, languages, reader));
                all.add(new BoostQuery(inTitle, TITLE_BOOST), Occur.SHOULD);
            }
        }
        all.add(
                LongField.newDistanceFeatureQuery(
                        Fields.TIME, RECENCY_BOOST, question.now().getEpochSecond(), RECENT.toSeconds()),
                Occur.SHOULD);
        return all.build();
    }

    private Query query(What what, SearchQuestion question) throws IOException {
        return switch (what) {
            case What.Words words ->
                words(
                        words.titleOnly() ? Fields.TITLE : Fields.TEXT,
                        SearchTerms.of(words.text(), words.unfinished(), languages, reader));
            case What.Source source -> name(Fields.SOURCE, source.name(), source.unfinished());
            case What.Author author -> name(Fields.AUTHOR, author.name(), author.unfinished());
            case What.Lang lang -> new TermQuery(new Term(Fields.LANGUAGE, Languages.stemmedAs(lang.code())));
            case What.In in -> in(question.places().get(in.place()));
            case What.Before before ->
                LongField.newRangeQuery(
                        Fields.TIME, Long.MIN_VALUE, before.end().getEpochSecond() - 1);
            case What.Since since ->
                LongField.newRangeQuery(Fields.TIME, since.start().getEpochSecond(), Long.MAX_VALUE);
        };
    }

    private static Query in(@Nullable LongPredicate place) {
        return place == null ? MatchNoDocsQuery.INSTANCE : new IdFilterQuery(place);
    }

    private Query name(String field, String name, boolean unfinished) throws IOException {
        return words(field, SearchTerms.of(name, unfinished, List.of(), reader));
    }

    private Query words(String field, SearchTerms terms) throws IOException {
        List<Query> ways = new ArrayList<>();
        SynonymQuery.Builder single = new SynonymQuery.Builder(field);
        boolean anySingle = false;
        for (List<String> sequence : terms.sequences()) {
            if (sequence.size() == 1) {
                single.addTerm(new Term(field, sequence.getFirst()));
                anySingle = true;
            } else {
                ways.add(new PhraseQuery(field, sequence.toArray(String[]::new)));
            }
        }
        if (anySingle) {
            ways.addFirst(single.build());
        }
        if (!terms.prefix().isEmpty()) {
            ways.add(new BeginningQuery(index, field, terms.prefix()));
        }
        return switch (ways.size()) {
            // Only signs were typed: they narrow nothing.
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> ways.getFirst();
            default -> any(ways);
        };
    }

    private static Query any(List<Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }
}
