package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.IndexCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * The index of all articles: related stories and search. It holds nothing that cannot be made again from the store, and
 * keeps no text.
 *
 * <p>Any thread may call anything, several at once: two that add index about twice as fast, as long as no article is in
 * both batches. A question sees all that was added before the last call of {@link #add}, {@link #remove} or {@link
 * #commit} returned. Only what was added before {@link #commit} outlives a crash: mark articles as indexed after it. A disk
 * that fails while writing throws {@link UncheckedIOException}; a question that fails answers with nothing and asks for a
 * rebuild.
 */
public final class ArticleIndex implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final IndexCondition condition;
    private final WordFrequencies frequencies = new WordFrequencies();
    private final KnownArticles known = new KnownArticles();
    private final WordReader reader = new WordReader();
    private volatile boolean rebuild;
    private volatile boolean broken;
    private final boolean abrupt;

    ArticleIndex(IndexFolder.Opened opened) throws IOException {
        directory = opened.directory();
        writer = opened.writer();
        condition = opened.condition();
        rebuild = opened.rebuild();
        abrupt = opened.abrupt();
        searchers = new SearcherManager(writer, null);
        IndexSearcher searcher = searchers.acquire();
        try {
            frequencies.addAll(searcher.getIndexReader(), Fields.TEXT);
            known.addAll(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Opens the index in a folder. What is missing, of another version or damaged is begun anew, empty: see {@link
     * #condition} and {@link #needsRebuild}. Reads the list of all words once (about 1 s for a million articles).
     */
    public static ArticleIndex open(Path folder) {
        try {
            return new ArticleIndex(IndexFolder.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the index was found at the start. */
    public IndexCondition condition() {
        return condition;
    }

    /**
     * Whether articles that were indexed before must be indexed again. Stays true, over restarts too, until {@link
     * #rebuildBegun}; when the index broke while it was read, until the next start, which makes it anew.
     */
    public boolean needsRebuild() {
        return rebuild;
    }

    /** Says that the store has forgotten its marks, so that catching up will bring every article. */
    public void rebuildBegun() {
        if (broken) {
            return;
        }
        unchecked(() -> IndexFolder.mark(writer, false));
        rebuild = false;
    }

    /** Whether the run before ended without closing it, so that index and store may each have lost something. */
    public boolean endedAbruptly() {
        return abrupt;
    }

    /** Removes what is numbered above {@code highest}: the store gives those numbers to other articles. */
    public void removeAbove(long highest) {
        if (known.highest() > highest) { // at nearly every start it is not, and to look costs a new view of everything
            unchecked(() -> writer.deleteDocuments(Fields.above(highest)));
            show();
        }
    }

    /**
     * Removes every article that the store does not have.
     *
     * @param stored the numbers of all articles in the store's lists, ascending
     * @return those of {@code stored} that are not here
     */
    public List<ArticleId> agreeWith(long[] stored) {
        StoreComparison comparison =
                ask(new StoreComparison(stored), searcher -> new StoreComparison(stored).look(searcher));
        remove(comparison.unknown());
        return comparison.missing();
    }

    /** Adds articles; those that are there already are replaced. */
    public void add(List<IndexDocument> articles) {
        write(articles);
        show();
    }

    /**
     * Adds articles that questions need not see before the next {@link #commit}: for the many of a rebuild, which take half
     * the work when they are not shown a few at a time.
     */
    public void write(List<IndexDocument> articles) {
        try {
            for (IndexDocument article : articles) {
                ReadArticle read = ReadArticle.read(reader, article.title(), article.text(), article.language());
                frequencies.add(read.profile());
                Signature signature = Signature.of(read, article.source(), article.timeKnown(), frequencies);
                Document document = Fields.document(article, read, signature, reader);
                if (known.note(article.id())) {
                    writer.updateDocument(Fields.idTerm(article.id()), document);
                } else {
                    writer.addDocument(document);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets questions see what was written. */
    private void show() {
        unchecked(searchers::maybeRefreshBlocking);
    }

    /** Removes articles; those that are not there are passed over. */
    public void remove(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return;
        }
        unchecked(() ->
                writer.deleteDocuments(articles.stream().map(Fields::idTerm).toArray(Term[]::new)));
        show();
    }

    /** Makes files of one of the pieces in memory. Several threads may, where {@link #commit} makes one after the other. */
    public void spill() {
        unchecked(writer::flushNextBuffer);
    }

    /** Writes to disk what was added and removed, and lets questions see it. */
    public void commit() {
        try {
            if (!broken) {
                IndexFolder.markWriting(writer, true);
            }
            writer.commit();
            show();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stories related to a text, the best first; nothing when nothing is. */
    public List<Match> related(RelatedQuestion question) {
        return related(question, RelatedRanking.LEAST);
    }

    /** The same, with a threshold of one's own: how alike an answer has to be. */
    List<Match> related(RelatedQuestion question, double least) {
        ReadArticle read = ReadArticle.read(reader, question.title(), question.text(), question.language());
        return ask(List.of(), searcher -> new RelatedFinder(searcher, frequencies).find(question, read, least));
    }

    /** A page of what a search finds, with the count of all; nothing for an empty expression. */
    public SearchPage search(SearchQuestion question) {
        if (question.expression().isEmpty()) {
            return SearchPage.NONE;
        }
        return ask(SearchPage.NONE, searcher -> new SearchRunner(searcher, reader).page(question));
    }

    /** How many articles a search finds, exactly; cheaper than a page of them. */
    public int count(SearchQuestion question) {
        if (question.expression().isEmpty()) {
            return 0;
        }
        return ask(0, searcher -> new SearchRunner(searcher, reader).count(question));
    }

    /** Words of headlines that begin as typed, in lower case without accents, the most used first. */
    public List<String> completions(String beginning, int limit) {
        List<Word> words = reader.readName(beginning);
        return words.size() != 1
                ? List.of()
                : ask(
                        List.of(),
                        searcher -> new Spellings(searcher.getIndexReader(), Fields.SPELLINGS)
                                .complete(words.getFirst().term(), limit));
    }

    /** Words of bylines that begin as typed, in lower case without accents, the most used first. */
    public List<String> authors(String beginning, int limit) {
        List<Word> words = reader.readName(beginning);
        return words.size() != 1
                ? List.of()
                : ask(
                        List.of(),
                        searcher -> new Spellings(searcher.getIndexReader(), Fields.AUTHOR)
                                .complete(words.getFirst().term(), limit));
    }

    /** The languages that there are articles in, ISO 639-1, the most used first. */
    public List<String> languages() {
        return ask(
                List.of(),
                searcher -> new Spellings(searcher.getIndexReader(), Fields.LANGUAGE).complete("", Integer.MAX_VALUE));
    }

    /** A word of headlines that was likely meant by one that no headline has; empty when none is near. */
    public Optional<String> correction(String typed) {
        List<Word> words = reader.readName(typed);
        return words.size() != 1
                ? Optional.empty()
                : ask(
                        Optional.empty(),
                        searcher -> new Spellings(searcher.getIndexReader(), Fields.SPELLINGS)
                                .correct(words.getFirst().term()));
    }

    /** How many articles are indexed. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /** Asks the present state of the index; when it cannot be read, answers with nothing and asks for a rebuild. */
    private <T> T ask(T nothing, Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            rebuild = true;
            broken = true;
            IndexFolder.markDamaged(writer);
            return nothing;
        }
    }

    private static void unchecked(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Question<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /** Commits and closes. */
    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            if (!broken) {
                IndexFolder.markWriting(writer, false);
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
