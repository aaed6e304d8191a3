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

    static final int BEST = 0;
    static final int SHOW_FEED = 1;
    static final int SHOW_PAGE = 2;

    private FullTextRows() {}

    /** Whether a row says that the page's text is what is read. */
    static boolean showsPage(int shown, boolean longer, boolean here) {
        return here && (shown == SHOW_PAGE || (shown == BEST && longer));
    }

    static ArticleText read(ResultSet row) throws SQLException {
        boolean here = row.getBoolean("here");
        return new ArticleText(
                showsPage(row.getInt("shown"), row.getBoolean("longer"), here) ? TextVersion.PAGE : TextVersion.FEED,
                switch (row.getInt("status")) {
                    case STORED -> Standing.STORED;
                    case FAILED -> Standing.FAILED;
                    case REFUSED -> Standing.REFUSED;
                    default -> Standing.WANTED;
                },
                here,
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
        var batch = PictureRows.adding(db);
        PictureRows.add(batch, article, named, PictureRows.known(db, named.keySet()), first);
        batch.execute();
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
            db.createUpdate("UPDATE full_text SET status = 0 WHERE status <> 3 AND id = ANY(:ids)")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .execute();
        }
        return concerned;
    }

    static List<String> addresses(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> picture.address().toString())
                .distinct()
                .toList();
    }

    private record Kept(long id, @Nullable String lead, List<String> pictures) {}
}
