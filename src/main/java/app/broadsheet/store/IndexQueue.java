package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What the index has still to learn or to forget. Each entry has the stamp of the save that put it there. */
final class IndexQueue {
    /** Texts that wait to be indexed are held until they are: news are short, but books are imported, too. */
    private static final long MOST_CHARS = 1_500_000;
    /** So many are read before it is looked how long they are. */
    private static final int PIECE = 50;

    private long last;

    /** A number above those of all waiting entries. On {@code db-writer} only. */
    long nextStamp(Handle db) {
        if (last == 0) {
            last = db.createQuery("SELECT COALESCE(MAX(stamp), 0) FROM to_index")
                    .mapTo(Long.class)
                    .one();
        }
        last++;
        return last;
    }

    static IndexBacklog next(Handle db, long after, int limit) {
        List<Waiting> waiting = db.createQuery(
                        "SELECT id, stamp FROM to_index WHERE id > :after ORDER BY id LIMIT :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Waiting(new ArticleId(row.getLong("id")), row.getLong("stamp")))
                .list();
        List<StoredText> articles = new ArrayList<>();
        Set<ArticleId> removed = new HashSet<>();
        long chars = 0;
        long stamp = 0;
        for (int from = 0; from < waiting.size() && chars < MOST_CHARS; from += PIECE) {
            List<Waiting> piece = waiting.subList(from, Math.min(waiting.size(), from + PIECE));
            List<StoredText> texts =
                    StoredRows.texts(db, piece.stream().map(Waiting::id).toList());
            piece.forEach(one -> removed.add(one.id));
            texts.forEach(text -> removed.remove(text.summary().id()));
            articles.addAll(texts);
            chars += texts.stream().mapToLong(text -> text.text().length()).sum();
            stamp = Math.max(
                    stamp, piece.stream().mapToLong(Waiting::stamp).max().orElse(0));
        }
        return new IndexBacklog(articles, removed, stamp);
    }

    static void done(Handle db, Collection<ArticleId> ids, long upTo) {
        for (List<ArticleId> piece : Sql.pieces(ids)) {
            db.createUpdate("DELETE FROM to_index WHERE id = ANY(:ids) AND stamp <= :upTo")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .bind("upTo", upTo)
                    .execute();
        }
    }

    /** Everything is to be indexed again. */
    void all(Handle db) {
        db.createUpdate("MERGE INTO to_index (id, stamp) KEY (id) SELECT id, :stamp FROM entry WHERE shelf > 0")
                .bind("stamp", nextStamp(db))
                .execute();
    }

    /** The numbers of all that should be in the index. */
    static long[] listed(Handle db) {
        try (Stream<Long> numbers = db
                .createQuery("SELECT id FROM entry WHERE shelf > 0 ORDER BY id")
                .setFetchSize(10_000)
                .mapTo(Long.class)
                .stream()) {
            return numbers.mapToLong(Long::longValue).toArray();
        }
    }

    /** These are to be looked at again: indexed when they are in a list, else forgotten. */
    void renew(Handle db, Collection<ArticleId> ids) {
        long stamp = nextStamp(db);
        for (List<ArticleId> piece : Sql.pieces(ids)) {
            db.createUpdate(
                            "MERGE INTO to_index (id, stamp) KEY (id) SELECT id, :stamp FROM entry WHERE id = ANY(:ids)")
                    .bind("stamp", stamp)
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .execute();
        }
    }

    /** These have other words than before: they are indexed anew, and put into their stories anew. */
    void reread(Handle db, Collection<ArticleId> ids) {
        renew(db, ids);
        for (List<ArticleId> piece : Sql.pieces(ids)) {
            StoryStore.outdate(db, Sql.numbers(piece));
        }
    }

    private record Waiting(ArticleId id, long stamp) {}
}
