package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.Change;
import app.broadsheet.model.FolderId;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.TextVersion;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Full texts from publishers' pages: wanted, stored, failed. A text and the mark that it is there are one transaction. */
public final class FullTextStore {
    static final String GIVEN_WITHOUT_PAGE = """
            SELECT t.id, f.id AS folder FROM full_text t JOIN entry e ON e.id = t.id
                LEFT JOIN folder f ON f.id = t.given_into
            WHERE t.given = TRUE AND t.status = 3 AND t.problem = 'NOT_A_PAGE' AND t.given_as_article = FALSE
                AND e.shelf > 0""";

    private final Threads threads;
    private final IndexQueue queue;
    private final Clock clock;

    FullTextStore(Threads threads, IndexQueue queue, Clock clock) {
        this.threads = threads;
        this.queue = queue;
        this.clock = clock;
    }

    /** How the article's texts stand. */
    public CompletableFuture<ArticleText> of(ArticleId article) {
        return threads.read(db -> db.createQuery("""
                        SELECT status, shown, longer, problem, why, packed IS NOT NULL AS here,
                            original IS NOT NULL AS original_here
                        FROM full_text WHERE id = :id""")
                .bind("id", article.value())
                .map((row, context) -> FullTextRows.read(row))
                .findOne()
                .orElse(ArticleText.FEED_ONLY));
    }

    /** The text that the feed gave, whatever is shown; empty when the article is in no list. */
    public CompletableFuture<String> feedText(ArticleId article) {
        return threads.read(db -> StoredRows.feedText(db, article));
    }

    /** Whether the reader wants all that the article's page says, and not just what is taken from it. */
    public CompletableFuture<Boolean> wantsOriginal(ArticleId article) {
        return threads.read(db -> db.createQuery("SELECT shown FROM full_text WHERE id = :id")
                .bind("id", article.value())
                .mapTo(Integer.class)
                .findOne()
                .filter(shown -> shown == FullTextRows.SHOW_ORIGINAL)
                .isPresent());
    }

    /** The page's text of these is wanted, where nothing is known of it yet. They are not ready before it is here. */
    public CompletableFuture<Void> want(Collection<ArticleId> articles) {
        List<ArticleId> given = List.copyOf(articles);
        return threads.writeCache((db, changes) -> {
            for (List<ArticleId> piece : Sql.pieces(given)) {
                db.createUpdate("""
                                INSERT INTO full_text (id, status) SELECT e.id, 0 FROM entry e
                                WHERE e.id = ANY(:ids) AND e.shelf > 0
                                    AND NOT EXISTS (SELECT 1 FROM full_text t WHERE t.id = e.id)""")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .execute();
                db.createUpdate("UPDATE full_text SET status = 0, problem = NULL WHERE id = ANY(:ids) AND (status = 4"
                                + " OR (status = 1 AND packed IS NULL AND problem = 'ADDRESS_ONLY'))")
                        .bindArray("ids", Long.class, Sql.numbers(piece))
                        .execute();
            }
            ReadinessChange.of(db, changes, given, clock.instant());
            return WriteWork.done();
        });
    }

    /** The same of a saved article whose address the reader gave himself, a local one perhaps. */
    public CompletableFuture<Void> wantGiven(GivenLink link) {
        return want(List.of(link.article()))
                .thenCompose(_ -> threads.writeCache((db, changes) -> {
                    db.createUpdate(
                                    "UPDATE full_text SET given = TRUE, given_as_article = :article, given_into = :folder"
                                            + " WHERE id = :id")
                            .bind("article", link.asArticle())
                            .bind(
                                    "folder",
                                    link.folder() == null ? null : link.folder().value())
                            .bind("id", link.article().value())
                            .execute();
                    return WriteWork.done();
                }));
    }

    /**
     * Saved articles whose addresses the reader gave, and which turned out to lead to no page, but those that he wanted as
     * articles alone. A folder that is gone is none.
     */
    public CompletableFuture<List<GivenLink>> givenWithoutPage() {
        return threads.read(db -> db.createQuery(GIVEN_WITHOUT_PAGE)
                .map((row, context) -> {
                    @Nullable Long folder = Sql.number(row, "folder");
                    return new GivenLink(
                            new ArticleId(row.getLong("id")), false, folder == null ? null : new FolderId(folder));
                })
                .list());
    }

    /** Keeps all that an article's page says, and nothing else of it. The page's text must have been asked for before. */
    public CompletableFuture<Void> keepOriginal(ArticleId article, FullText.Original original) {
        return threads.readers()
                .run(() -> BodyPack.pack(original.html(), original.text()))
                .thenCompose(packed -> threads.writeCache((db, changes) -> {
                    db.createUpdate("UPDATE full_text SET original = :original, original_rest = :rest WHERE id = :id")
                            .bind("id", article.value())
                            .bind("original", first(packed))
                            .bind("rest", rest(packed))
                            .execute();
                    queue.reread(db, List.of(article));
                    changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
                    return WriteWork.done();
                }));
    }

    /** Keeps a page's text, with the pictures that it names. What stands in the way of all of it makes it refused. */
    public CompletableFuture<Void> store(ArticleId article, FullText text) {
        return threads.readers()
                .run(() -> Packed.of(text))
                .thenCompose(packed -> threads.writeCache((db, changes) -> {
                    if (!shown(db, article)) {
                        return WriteWork.done(); // removed meanwhile
                    }
                    write(db, article, text, packed);
                    List<String> pictures = FullTextRows.addresses(text.pictures());
                    FullTextRows.addPictures(db, article.value(), pictures);
                    FullTextRows.lead(
                            db,
                            article.value(),
                            text.lead() == null ? null : text.lead().address().toString());
                    queue.reread(db, List.of(article)); // to be indexed with these words
                    ReadinessChange.of(db, changes, List.of(article), clock.instant());
                    changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
                    return WriteWork.done();
                }));
    }

    /**
     * Remembers that there is no full text.
     *
     * @param why a sentence for the reader, empty when {@code problem} says all
     * @param forGood whether there is no point in trying again
     */
    public CompletableFuture<Void> failed(ArticleId article, TextProblem problem, String why, boolean forGood) {
        return threads.writeCache((db, changes) -> {
            db.createUpdate("UPDATE full_text SET status = :status, problem = :problem, why = :why WHERE id = :id")
                    .bind("status", forGood ? FullTextRows.REFUSED : FullTextRows.FAILED)
                    .bind("problem", problem.name())
                    .bind("why", why)
                    .bind("id", article.value())
                    .execute();
            ReadinessChange.of(db, changes, List.of(article), clock.instant());
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
            return WriteWork.done();
        });
    }

    /** Reads the article in this text from now on, as far as it is here. */
    public CompletableFuture<Void> show(ArticleId article, TextVersion version) {
        return threads.writeUser((db, changes) -> {
            db.createUpdate("UPDATE full_text SET shown = :shown WHERE id = :id")
                    .bind("shown", FullTextRows.code(version))
                    .bind("id", article.value())
                    .execute();
            queue.reread(db, List.of(article));
            changes.add(new Change.ArticlesUpdated(SummaryRows.of(db, List.of(article))));
            return WriteWork.done();
        });
    }

    private void write(Handle db, ArticleId article, FullText text, Packed packed) {
        boolean whole = text.problem() != TextProblem.PAYWALL;
        db.createUpdate("""
                        MERGE INTO full_text (id, status, shown, longer, problem, why, fetched_at, byline, language, lead,
                            pictures, packed, rest, original, original_rest) KEY (id)
                        VALUES (:id, :status, COALESCE((SELECT shown FROM full_text WHERE id = :id), 0), :longer,
                            :problem, NULL, :now, :byline, :language, :lead, :pictures, :packed, :rest, :original,
                            :originalRest)""")
                .bind("id", article.value())
                .bind("status", whole ? FullTextRows.STORED : FullTextRows.REFUSED)
                .bind("longer", text.longer())
                .bind("problem", text.problem() == null ? null : text.problem().name())
                .bind("now", clock.millis())
                .bind("byline", text.byline())
                .bind("language", text.language())
                .bind("lead", text.lead() == null ? null : text.lead().address().toString())
                .bindArray("pictures", String.class, FullTextRows.addresses(text.pictures()))
                .bind("packed", first(packed.text))
                .bind("rest", rest(packed.text))
                .bind("original", packed.original == null ? null : first(packed.original))
                .bind("originalRest", packed.original == null ? null : rest(packed.original))
                .execute();
    }

    private static byte[] first(byte[] packed) {
        return packed.length <= Incoming.MOST_PACKED ? packed : Arrays.copyOf(packed, Incoming.MOST_PACKED);
    }

    private static byte @Nullable [] rest(byte[] packed) {
        return packed.length <= Incoming.MOST_PACKED
                ? null
                : Arrays.copyOfRange(packed, Incoming.MOST_PACKED, packed.length);
    }

    /** Both texts as they are stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Packed(byte[] text, byte @Nullable [] original) {
        static Packed of(FullText text) {
            FullText.Original original = text.original();
            return new Packed(
                    BodyPack.pack(text.html(), text.text()),
                    original == null ? null : BodyPack.pack(original.html(), original.text()));
        }
    }

    private static boolean shown(Handle db, ArticleId article) {
        return db.createQuery("SELECT COUNT(*) > 0 FROM entry WHERE id = :id AND shelf > 0")
                .bind("id", article.value())
                .mapTo(Boolean.class)
                .one();
    }
}
