package app.broadsheet.store;

import app.broadsheet.model.ArticleId;
import app.broadsheet.model.PictureId;
import app.broadsheet.model.Readiness;
import app.broadsheet.model.block.Picture;
import java.net.URI;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which article names which picture, and what became of each. */
final class PictureRows {
    static final int WANTED = 0;
    static final int STORED = 1;
    static final int FAILED = 2;
    static final int MISSING = 3;
    static final int NOT_WANTED = 4;

    private static final int LONGEST_ADDRESS = 4_000;

    private PictureRows() {}

    /** The pictures of an article, each once, by the hash of its address; one that is written out in the text is here. */
    static Map<Long, String> addresses(Collection<Picture> pictures) {
        Map<Long, String> addresses = new LinkedHashMap<>();
        for (Picture picture : pictures) {
            String address = picture.address().toString();
            if (!picture.isWrittenOut()) {
                addresses.putIfAbsent(Hashes.of(address), address);
            }
        }
        return addresses;
    }

    /** Which of these addresses are stored already, for whatever article. */
    static Map<Long, Long> known(Handle db, Collection<Long> hashes) {
        Map<Long, Long> known = new LinkedHashMap<>();
        for (List<Long> piece : Sql.pieces(hashes)) {
            db.createQuery("""
                            SELECT p.address_hash, MAX(p.picture_id) AS picture_id FROM UNNEST(:hashes) AS k(address_hash)
                            JOIN article_picture p ON p.address_hash = k.address_hash
                            WHERE p.status = 1 GROUP BY p.address_hash""")
                    .bindArray("hashes", Long.class, piece)
                    .map((row, context) -> known.put(row.getLong("address_hash"), row.getLong("picture_id")))
                    .list();
        }
        return known;
    }

    static void add(RowBatch batch, long article, Map<Long, String> addresses, Map<Long, Long> known, int first) {
        int place = first;
        for (Map.Entry<Long, String> address : addresses.entrySet()) {
            Long picture = known.get(address.getKey());
            batch.number(article)
                    .number(place)
                    .number(address.getKey())
                    .text(shortened(address.getValue()))
                    .number(picture == null ? WANTED : STORED)
                    .number(picture)
                    .add();
            place++;
        }
    }

    static RowBatch adding(Handle db) {
        return new RowBatch(db, """
                INSERT INTO article_picture (article_id, list_order, address_hash, address, status, picture_id)
                VALUES (?, ?, ?, ?, ?, ?)""");
    }

    static Readiness readiness(Map<Long, String> addresses, Map<Long, Long> known) {
        return known.keySet().containsAll(addresses.keySet()) ? Readiness.READY : Readiness.PARTIAL;
    }

    /** The row's number of a picture whose file is written. */
    static long register(Handle db, PictureId picture, long bytes, @Nullable String mediaType, long now) {
        byte[] sha256 = HexFormat.of().parseHex(picture.sha256());
        return db.createQuery("SELECT id FROM picture WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> db.createUpdate("""
                                INSERT INTO picture (sha256, bytes, media_type, stored_at)
                                VALUES (:sha256, :bytes, :type, :now)""")
                        .bind("sha256", sha256)
                        .bind("bytes", bytes)
                        .bind("type", mediaType)
                        .bind("now", now)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** The articles that name the address and have not got its picture; the picture is for all of them. */
    static List<ArticleId> waiting(Handle db, URI address) {
        return db.createQuery("SELECT article_id FROM article_picture WHERE address_hash = :hash AND status <> 1")
                .bind("hash", Hashes.of(address.toString()))
                .mapTo(Long.class)
                .map(ArticleId::new)
                .list();
    }

    private static String shortened(String address) {
        return address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }
}
