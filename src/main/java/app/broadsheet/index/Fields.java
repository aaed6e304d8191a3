package app.broadsheet.index;

import app.broadsheet.model.ArticleId;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** The fields of an article in the index. No text is kept here: the store has it. */
final class Fields {
    /** The article's number: as a term to find it, as a value to answer with. */
    static final String ID = "id";
    /** Headline and body together. */
    static final String TEXT = "text";
    /** The headline once more, by itself. */
    static final String TITLE = "title";

    static final String SOURCE = "source";
    static final String AUTHOR = "author";
    /** ISO 639-1; absent when unknown. */
    static final String LANGUAGE = "lang";
    /** Seconds since 1970. */
    static final String TIME = "time";

    static final String FEED = "feed";
    static final String SIGNATURE = "sig";

    /** Lies between headline and body, so that no phrase spans both. */
    private static final int GAP = 100;

    /** Words of headlines as they are written, folded but not stemmed: to complete and to correct what is typed. */
    static final String SPELLINGS = "words";

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType SPELLED = spelled();

    private Fields() {}

    static Document document(IndexDocument article, ReadArticle read, Signature signature, WordReader reader) {
        Document document = new Document();
        long id = article.id().value();
        document.add(new StringField(ID, idBytes(id), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, id));
        document.add(new Field(
                TEXT, new WordStream(read.title().words(), GAP, read.body().words()), WORDS));
        document.add(new Field(TITLE, new WordStream(read.title().words(), 0, List.of()), WORDS));
        document.add(new Field(SPELLINGS, new WordStream(reader.readName(article.title()), 0, List.of()), SPELLED));
        addName(document, SOURCE, article.source(), reader);
        if (article.author() != null) {
            addName(document, AUTHOR, article.author(), reader);
        }
        if (read.language().isKnown()) {
            document.add(new StringField(LANGUAGE, read.language().code(), Field.Store.NO));
        }
        document.add(new LongField(TIME, article.time().getEpochSecond(), Field.Store.NO));
        if (article.feed() != null) {
            document.add(new StringField(FEED, idBytes(article.feed().value()), Field.Store.NO));
        }
        document.add(new BinaryDocValuesField(SIGNATURE, signature.bytes()));
        return document;
    }

    static Term idTerm(ArticleId id) {
        return new Term(ID, idBytes(id.value()));
    }

    /** The articles with a higher number than {@code highest}. */
    static Query above(long highest) {
        return new TermRangeQuery(ID, idBytes(highest), null, false, true);
    }

    static BytesRef idBytes(long id) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(id, bytes, 0);
        return new BytesRef(bytes);
    }

    private static void addName(Document document, String field, String name, WordReader reader) {
        if (!name.isBlank()) {
            document.add(new Field(field, new WordStream(reader.readName(name), 0, List.of()), WORDS));
        }
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private static FieldType spelled() {
        FieldType type = new FieldType(words(IndexOptions.DOCS));
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
