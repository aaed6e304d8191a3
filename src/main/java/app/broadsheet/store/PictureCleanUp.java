package app.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/** Drops pictures that no article names, rows and files, a folder of files in one transaction. */
final class PictureCleanUp {
    private PictureCleanUp() {}

    static CompletableFuture<Integer> run(Threads threads, PictureFiles files) {
        return threads.writeCache((db, changes) -> db.execute("""
                        DELETE FROM picture p
                        WHERE NOT EXISTS (SELECT 1 FROM article_picture a WHERE a.picture_id = p.id)"""))
                .thenCompose(ignored -> threads.readers().run(files::folders))
                .thenCompose(folders -> {
                    CompletableFuture<Integer> sum = CompletableFuture.completedFuture(0);
                    for (Path folder : folders) {
                        sum = sum.thenCompose(so -> threads.writeCache((db, changes) -> so + clean(db, files, folder)));
                    }
                    return sum;
                });
    }

    private static int clean(Handle db, PictureFiles files, Path folder) throws IOException {
        String digits = folder.getFileName().toString();
        if (!digits.matches("[0-9a-f]{2}")) {
            return 0; // not ours
        }
        Set<String> kept = kept(db, digits);
        int deleted = 0;
        for (Path file : files.files(folder)) {
            String name = file.getFileName().toString();
            boolean orphan = name.matches("[0-9a-f]{64}") ? !kept.contains(name) : files.abandoned(file);
            if (orphan && Files.deleteIfExists(file)) {
                deleted++;
            }
        }
        return deleted;
    }

    /** The names of files that begin with these two digits and have a row. */
    private static Set<String> kept(Handle db, String digits) {
        return new HashSet<>(db.createQuery("SELECT sha256 FROM picture WHERE sha256 BETWEEN :first AND :last")
                .bind("first", HexFormat.of().parseHex(digits + "00".repeat(31)))
                .bind("last", HexFormat.of().parseHex(digits + "ff".repeat(31)))
                .map((row, context) -> HexFormat.of().formatHex(row.getBytes("sha256")))
                .list());
    }
}
