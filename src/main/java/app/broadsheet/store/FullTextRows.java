package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.ArticleText;
import app.broadsheet.model.ArticleText.Standing;
import app.broadsheet.model.TextProblem;
import app.broadsheet.model.TextVersion;
import app.broadsheet.model.block.Picture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of {@code full_text}, and what they mean for the rows beside them. */
final class FullTextRows {
    static final int WANTED = 0;
    static final int STORED = 1;
    static final int FAILED = 2;
    static final int REFUSED = 3;
    static final int DROPPED = 4;

    static final int BEST = 0;
    static final int SHOW_FEED = 1;
    static final int SHOW_PAGE = 2;
    static final int SHOW_ORIGINAL = 3;

    /** As in {@code content.FullTextVerdict}. */
    private static final double LESS = 0.95;

    private FullTextRows() {}

    /**
     * Which text a row says is read.
     *
     * @param page whether the page's text is here
     * @param original whether all that the page says is
     */
    static TextVersion shown(int shown, boolean longer, boolean page, boolean original) {
        if (shown == SHOW_ORIGINAL && original) {
            return TextVersion.ORIGINAL;
        }
        boolean best = shown == BEST || shown == SHOW_ORIGINAL;
        return page && (shown == SHOW_PAGE || (best && longer)) ? TextVersion.PAGE : TextVersion.FEED;
    }

    static int code(TextVersion version) {
        return switch (version) {
            case FEED -> SHOW_FEED;
            case PAGE -> SHOW_PAGE;
            case ORIGINAL -> SHOW_ORIGINAL;
        };
    }

    static ArticleText read(ResultSet row) throws SQLException {
        boolean here = row.getBoolean("here");
        boolean original = row.getBoolean("original_here");
        return new ArticleText(
                shown(row.getInt("shown"), row.getBoolean("longer"), here, original),
                switch (row.getInt("status")) {
                    case STORED -> Standing.STORED;
                    case FAILED -> Standing.FAILED;
                    case REFUSED -> Standing.REFUSED;
                    case DROPPED -> Standing.NOT_ASKED;
                    default -> Standing.WANTED;
                },
                here,
                original,
                problem(row.getString("problem")),
                java.util.Objects.requireNonNullElse(row.getString("why"), ""));
    }

    static @Nullable TextProblem problem(@Nullable String name) {
        try {
            return name == null ? null : TextProblem.valueOf(name);
        } catch (IllegalArgumentException e) { // written by a newer version
            return null;
        }
    }

    /**
     * Notes what is to be said of a saved article's own text; null for nothing.
     *
     * @param whole whether it has a text: then its page's is wanted no more
     */
    static void note(Handle db, long article, @Nullable TextProblem problem, boolean whole) {
        db.createUpdate("DELETE FROM full_text WHERE id = :id AND packed IS NULL AND (status = 1 OR :whole)")
                .bind("id", article)
                .bind("whole", whole)
                .execute();
        if (problem != null) {
            db.createUpdate("""
                            INSERT INTO full_text (id, status, problem) SELECT :id, 1, :problem
                            WHERE NOT EXISTS (SELECT 1 FROM full_text WHERE id = :id)""")
                    .bind("id", article)
                    .bind("problem", problem.name())
                    .execute();
        }
    }

    /** The article's pictures are those of both texts. */
    static void addPictures(Handle db, long article, Collection<String> addresses) {
        Map<Long, String> named = new LinkedHashMap<>();
        addresses.forEach(address -> named.putIfAbsent(Hashes.of(address), address));
        db.createQuery("SELECT address_hash FROM article_picture WHERE article_id = :id")
                .bind("id", article)
                .mapTo(Long.class)
                .forEach(named::remove);
        if (named.isEmpty()) {
            return;
        }
        int first = db.createQuery(
                        "SELECT COALESCE(MAX(list_order), -1) + 1 FROM article_picture WHERE article_id = :id")
                .bind("id", article)
                .mapTo(Integer.class)
                .one();
        try (RowBatch rows = PictureRows.adding(db)) {
            PictureRows.add(rows, article, named, PictureRows.known(db, named.keySet()), first);
            rows.write();
        }
    }

    /** The page's lead picture stands for an article whose feed names none. */
    static void lead(Handle db, long article, @Nullable String lead) {
        if (lead != null) {
            db.createUpdate("UPDATE article SET picture = :lead WHERE id = :id AND picture IS NULL")
                    .bind("lead", lead)
                    .bind("id", article)
                    .execute();
        }
    }

    /**
     * The feed changed these articles and rewrote their rows: those with a page's text keep it and its pictures, and it is
     * wanted anew. Answers those.
     */
    static List<ArticleId> afterUpdate(Handle db, List<ArticleId> articles) {
        List<ArticleId> concerned = new ArrayList<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            List<Kept> kept = db.createQuery("SELECT id, lead, pictures FROM full_text WHERE id = ANY(:ids)")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) ->
                            new Kept(row.getLong("id"), row.getString("lead"), Sql.texts(row, "pictures")))
                    .list();
            for (Kept one : kept) {
                addPictures(db, one.id, one.pictures);
                lead(db, one.id, one.lead);
                concerned.add(new ArticleId(one.id));
            }
            shorter(db, piece);
            // What was only noted of a saved page stays a note.
            db.createUpdate("""
                            UPDATE full_text SET status = 0
                            WHERE status NOT IN (3, 4) AND (status <> 1 OR packed IS NOT NULL) AND id = ANY(:ids)""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .execute();
        }
        return concerned;
    }

    /** A page's text that was the longer one is not read any more where the feed has more now. */
    private static void shorter(Handle db, List<ArticleId> articles) {
        List<Long> shorter = new ArrayList<>();
        db.createQuery("""
                        SELECT t.id, SUBSTRING(t.packed, 1, 8) AS page_head, SUBSTRING(b.packed, 1, 8) AS feed_head
                        FROM full_text t JOIN body b ON b.id = t.id
                        WHERE t.longer AND t.packed IS NOT NULL AND t.id = ANY(:ids)""")
                .bindArray("ids", Long.class, Sql.numbers(articles))
                .map((row, context) -> {
                    int feed = BodyPack.textBytes(row.getBytes("feed_head"));
                    if (BodyPack.textBytes(row.getBytes("page_head")) < LESS * feed) {
                        shorter.add(row.getLong("id"));
                    }
                    return 0;
                })
                .list();
        if (!shorter.isEmpty()) {
            db.createUpdate("UPDATE full_text SET longer = FALSE, problem = 'SHORTER' WHERE id = ANY(:ids)")
                    .bindArray("ids", Long.class, shorter)
                    .execute();
        }
    }

    static List<String> addresses(List<Picture> pictures) {
        return pictures.stream()
                .filter(picture -> !picture.isWrittenOut())
                .map(picture -> picture.address().toString())
                .distinct()
                .toList();
    }

    private record Kept(long id, @Nullable String lead, List<String> pictures) {}
}
