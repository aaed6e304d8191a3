package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.PictureId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Pictures that have a row, but no whole file. */
final class LostPictures {
    private LostPictures() {}

    /** Those that these articles have. Looks at the files. */
    static List<PictureId> among(Handle db, PictureFiles files, Collection<ArticleId> articles) throws IOException {
        List<PictureId> lost = new ArrayList<>();
        for (List<ArticleId> piece : Sql.pieces(articles)) {
            List<Kept> kept = db.createQuery("""
                            SELECT DISTINCT p.sha256, p.bytes FROM article_picture a JOIN picture p ON p.id = a.picture_id
                            WHERE a.article_id = ANY(:ids) AND a.status = 1""")
                    .bindArray("ids", Long.class, Sql.numbers(piece))
                    .map((row, context) -> new Kept(
                            new PictureId(HexFormat.of().formatHex(row.getBytes("sha256"))), row.getLong("bytes")))
                    .list();
            for (Kept one : kept) {
                if (!files.whole(one.id, one.bytes)) {
                    lost.add(one.id);
                }
            }
        }
        return lost;
    }

    /** Its row goes, and every article that has it wants it again. */
    static void forget(Handle db, ChangeLog changes, PictureId picture, Instant now) {
        byte[] sha256 = HexFormat.of().parseHex(picture.sha256());
        List<ArticleId> articles = db.createQuery("""
                        SELECT a.article_id FROM article_picture a JOIN picture p ON p.id = a.picture_id
                        WHERE p.sha256 = :sha256""")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list();
        db.createUpdate("""
                        UPDATE article_picture SET status = 0, picture_id = NULL
                        WHERE picture_id = (SELECT id FROM picture WHERE sha256 = :sha256)""").bind("sha256", sha256).execute();
        db.createUpdate("DELETE FROM picture WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .execute();
        ReadinessChange.of(db, changes, articles, now);
    }

    private record Kept(PictureId id, long bytes) {}
}
